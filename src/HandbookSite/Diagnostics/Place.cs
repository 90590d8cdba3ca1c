namespace HandbookSite.Diagnostics;

/// <summary>A place in a source file; lines and columns count from 1, columns in UTF-16 units.</summary>
public readonly record struct Place(string Path, int Line = 1, int Column = 1) : IComparable<Place>
{
    /// <summary>A diagnostic at this place.</summary>
    public Diagnostic Says(DiagnosticCode code, string message) => new(this, code, message);

    /// <inheritdoc/>
    public int CompareTo(Place other)
    {
        var order = string.CompareOrdinal(Path, other.Path);
        if (order == 0) order = Line.CompareTo(other.Line);
        return order != 0 ? order : Column.CompareTo(other.Column);
    }

    /// <summary>The form that editors make clickable.</summary>
    public override string ToString() => $"{Path}:{Line}:{Column}";

    /// <summary>Before.</summary>
    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    /// <summary>After.</summary>
    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    /// <summary>Before or the same.</summary>
    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    /// <summary>After or the same.</summary>
    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}
