namespace HandbookSite.Cli.Preview;

/// <summary>What the preview answers: a status (RFC 9110), a body, and for a redirect where to go.</summary>
internal sealed record Answer(int Status, string MediaType, ReadOnlyMemory<byte> Body, string? Location = null);
