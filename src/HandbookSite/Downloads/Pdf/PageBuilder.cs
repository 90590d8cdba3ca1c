using System.Runtime.InteropServices;

namespace HandbookSite.Downloads.Pdf;

/// <summary>Fills pages with slices, and draws them.</summary>
internal sealed class PageBuilder(Footnotes footnotes, PageArea area)
{
    private const double NotesWhite = 12;

    /// <summary>Divides slices into pages: each as full as it can be, and ended where no slice is kept with the next.</summary>
    public List<Slice[]> Fill(IReadOnlyList<Slice> slices)
    {
        var pages = new List<Slice[]>();
        for (var start = 0; start < slices.Count;)
        {
            var end = End(slices, start);
            pages.Add([.. slices.Skip(start).Take(end - start)]);
            start = end;
        }
        return pages;
    }

    /// <summary>Draws a page: its slices from the top, its notes from the foot.</summary>
    public void Draw(PdfPage page, IReadOnlyList<Slice> slices)
    {
        var placed = new List<PlacedSlice>();
        var y = area.Top + HeadHeight(slices[0]);
        foreach (var slice in slices)
        {
            if (placed.Count > 0) y += slice.Before;
            placed.Add(new PlacedSlice(slice, y));
            y += slice.Height;
        }
        if (HeadHeight(slices[0]) > 0) slices[0].Head?.Repeat(page, area.Top);
        Draw(page, placed);
        DrawNotes(page, slices);
        page.Content.Close();
    }

    /// <summary>Draws slices where they stand, with their frames; those of one block together.</summary>
    public static void Draw(PdfPage page, List<PlacedSlice> slices)
    {
        foreach (var frame in slices.SelectMany(slice => slice.Slice.Frames).Distinct())
        {
            var framed = slices.Where(slice => slice.Slice.Frames.Contains(frame)).ToArray();
            frame.Draw(page, framed[0].Y, framed[^1].Bottom);
        }
        for (var start = 0; start < slices.Count;)
        {
            var end = start + 1;
            while (end < slices.Count && slices[end].Slice.Composed == slices[start].Slice.Composed) end++;
            slices[start].Slice.Composed.Draw(page, CollectionsMarshal.AsSpan(slices)[start..end]);
            start = end;
        }
    }

    private int End(IReadOnlyList<Slice> slices, int start)
    {
        var (used, notes, best) = (HeadHeight(slices[start]), 0.0, -1);
        for (var index = start; index < slices.Count; index++)
        {
            var slice = slices[index];
            if (index > start && slice.IsNewPage) return index;
            used += (index == start ? 0 : slice.Before) + slice.Height;
            if (slice.Notes.Length > 0) notes += slice.Notes.Sum(NoteHeight) + (notes > 0 ? 0 : NotesWhite);
            if (index > start && used + notes > area.Height) return best > start ? best : index;
            if (!slice.IsKept) best = index + 1;
        }
        return slices.Count;
    }

    private static double HeadHeight(Slice slice) => slice.Head is { } head && slice.Composed != head ? head.Height : 0;

    private double NoteHeight(int number) => footnotes.Slices(number).Sum(slice => slice.Before + slice.Height);

    private void DrawNotes(PdfPage page, IReadOnlyList<Slice> slices)
    {
        var notes = slices.SelectMany(slice => slice.Notes).Distinct().SelectMany(footnotes.Slices).ToArray();
        if (notes.Length == 0) return;
        var y = area.Bottom - notes.Sum(note => note.Before + note.Height);
        page.Content.Line(Ink.Hairline, 0.5, area.Side, y - 2, area.Side + 90, y - 2);
        var placed = new List<PlacedSlice>();
        foreach (var note in notes)
        {
            placed.Add(new PlacedSlice(note, y += note.Before));
            y += note.Height;
        }
        Draw(page, placed);
    }
}
