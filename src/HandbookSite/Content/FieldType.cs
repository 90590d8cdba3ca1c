namespace HandbookSite.Content;

/// <summary>What is filled in.</summary>
public enum FieldType
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    TextArea,

    /// <summary>A mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A whole number, of a unit.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Bool,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>Any of the options.</summary>
    Choices,

    /// <summary>Rows of columns, or lines where there are no columns.</summary>
    List,

    /// <summary>A picture, such as a logo.</summary>
    Image,
}
