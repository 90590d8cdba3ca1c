using System.Buffers;

namespace HandbookSite;

/// <summary>A file of the website: its path in the output (with '/'), and how its bytes are written, when somebody wants them.</summary>
public sealed record Document(string Path, Action<IBufferWriter<byte>> Write);
