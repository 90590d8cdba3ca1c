using System.Buffers;
using System.Xml;

namespace HandbookSite.Pipelines;

/// <summary>XML as bytes, the same on every system.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings Settings = new() { NewLineChars = "\n" };

    /// <summary>A writer in UTF-8.</summary>
    public static XmlWriter Open(IBufferWriter<byte> output) => XmlWriter.Create(new Utf8Writer(output), Settings);
}
