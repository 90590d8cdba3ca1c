using System.Collections.Immutable;
using HandbookSite.Conditions;
using HandbookSite.Content;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Protocols;

/// <summary>What a document has before and after the text of its author: control table, open fields, how to use; signatures, receipt, version line.</summary>
internal sealed class DocumentEnds(Protocol protocol, string title, DocumentFields fields, ConditionLabel label, DocumentSurroundings surroundings)
{
    /// <summary>The control table and the help for whoever fills the document in; <paramref name="rest"/> is what follows. A form that belongs to a protocol is filled in by whoever signs it, and has neither table nor list.</summary>
    public ImmutableArray<Block> Front(IEnumerable<Block> rest)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (protocol.IsNumbered) blocks.Add(ControlTable());
        var blanks = BlankFields.Of(rest.Concat(blocks));
        var open = protocol.Fields.Where(field => field is { IsRequired: true, IsFixed: false } && field.Default.IsEmpty && blanks.Contains(field.Key)).ToList();
        if (protocol.IsNumbered && open.Count > 0)
            blocks.Add(new Removable(protocol.Place, "open-fields", surroundings.Word("open_fields"), [new ListBlock(protocol.Place, false, [.. open.Select(Open)])]));
        blocks.Add(new Removable(protocol.Place, "how-to", surroundings.Word("how_to_use"), [Paragraph(surroundings.Word("how_to_use_text"))]));
        return blocks.DrainToImmutable();
    }

    /// <summary>Signatures, the sheet of receipt, and where the document comes from.</summary>
    public ImmutableArray<Block> End()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (!protocol.Signatories.IsEmpty)
        {
            blocks.Add(Heading("_signatures", surroundings.Word("signatures")));
            blocks.AddRange(protocol.Signatories.GroupBy(signatory => signatory.When).Select(Signed));
        }
        if (protocol.HasReceipt) blocks.Add(Receipt());
        blocks.Add(Paragraph(surroundings.Word("document_origin", ("version", protocol.Version), ("date", surroundings.Date(protocol.Date)), ("law", surroundings.Date(protocol.LawChecked)), ("address", surroundings.Address), ("handbook", surroundings.Handbook))));
        return blocks.DrainToImmutable();
    }

    private FactTable ControlTable()
    {
        var rows = protocol.Fields.Where(field => field.IsControl).Select(field => fields[field.Key]!).Select(field => new FactRow(field.Label, [new Blank(field)]));
        return new FactTable(protocol.Place, surroundings.Word("control_table"), [.. rows, new FactRow(surroundings.Word("law_checked"), [new Run(surroundings.Date(protocol.LawChecked))])]);
    }

    private ListItem Open(Field field)
    {
        var words = fields[field.Key]!.Label + (field.When is { } when ? $" ({label.Of(when)})" : "");
        return new ListItem("•", [Paragraph(words)]);
    }

    private Block Signed(IGrouping<Condition?, Signatory> signatories)
    {
        var signatures = new Signatures(signatories.First().Place, [.. signatories.Select(Party)]);
        if (signatories.Key is not { } when) return signatures;
        return new Choice(signatures.Place, surroundings.Word("only_if"), [new Alternative(signatures.Place, when, label.Of(when), [signatures])]);
    }

    private SignatureParty Party(Signatory signatory)
    {
        var name = signatory.NameFields.Select(key => fields[key]).FirstOrDefault(field => field is not null);
        ImmutableArray<Inline> above = signatory.Party == Signatory.Company && fields[DocumentField.Company] is { } company ? [new Blank(company)] : [];
        return new SignatureParty(above, surroundings.Word("signature"),
        [
            name is null ? new FactRow(surroundings.Word("name"), []) : Row(name),
            .. fields[signatory.RoleField] is { } role ? [Row(role)] : ImmutableArray<FactRow>.Empty,
            new FactRow(surroundings.Word("signed_on"), []),
        ]);
    }

    private Sheet Receipt() => new(protocol.Place,
    [
        Heading("_receipt", surroundings.Word("receipt")),
        Paragraph(surroundings.Word("receipt_text", ("title", title))),
        new Signatures(protocol.Place, [Party(Signatory.OfReceipt)]),
        Paragraph(surroundings.Word("receipt_limit")),
    ]);

    private static FactRow Row(DocumentField field) => new(field.Label, [new Blank(field)]);

    private Heading Heading(string id, string words) => new(protocol.Place, 2, null, id, [new Run(words)], []);

    private Paragraph Paragraph(string words) => new(protocol.Place, [new Run(words)]);
}
