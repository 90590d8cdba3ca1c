using System.Collections.Immutable;
using Fluid;
using Fluid.Ast;
using HandbookSite.Diagnostics;

namespace HandbookSite.Theming.Checking;

/// <summary>Walks a layout's tree and reports every variable, member, filter and part that is not there.</summary>
internal sealed class LayoutCheck(string path, string source, ImmutableArray<string> variables, ImmutableArray<string> parts, FilterCollection filters, Action<Diagnostic> report) : AstVisitor
{
    private readonly Dictionary<string, Shape?> _scope = variables.ToDictionary(name => name, name => (Shape?)new Shape(name, IsList: false), StringComparer.Ordinal);
    private readonly SourceCursor _cursor = new(path, source);

    /// <summary>The parts that were named.</summary>
    public HashSet<string> Rendered { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override Expression VisitMemberExpression(MemberExpression memberExpression)
    {
        ShapeOf(memberExpression);
        return base.VisitMemberExpression(memberExpression);
    }

    /// <inheritdoc/>
    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        var visited = base.VisitFilterExpression(filterExpression);
        if (!filters.TryGetValue(filterExpression.Name, out _))
            Report(filterExpression.Name, Codes.UnknownFilter, $"There is no filter '{filterExpression.Name}'.{Suggestion.For(filterExpression.Name, LayoutLanguage.Filters)}");
        if (filterExpression.Name is "replace" or "remove" && !(filterExpression.Parameters is [{ Expression: LiteralExpression sought }, ..] && sought.Value.ToStringValue().Length > 0))
            Report(filterExpression.Name, Codes.BadLayout, $"'{filterExpression.Name}' wants the text that it looks for in quotes.");
        if (filterExpression is { Name: "default", Parameters: [var other, ..] } && IsOther(ShapeThrough(filterExpression.Input), ShapeThrough(other.Expression)))
            Report(filterExpression.Name, Codes.BadLayout, "'default' puts another kind of thing in the place of what is missing.");
        return visited;
    }

    /// <summary>In the order of the source, which the base class does not keep.</summary>
    protected override Statement VisitIfStatement(IfStatement ifStatement)
    {
        Visit(ifStatement.Condition);
        foreach (var inner in ifStatement.Statements.Concat(ifStatement.ElseIfs)) Visit(inner);
        if (ifStatement.Else is { } otherwise) Visit(otherwise);
        return ifStatement;
    }

    /// <inheritdoc/>
    protected override Expression VisitRangeExpression(RangeExpression rangeExpression)
    {
        Report("..", Codes.UnknownVariable, "A layout walks over the lists of the contract only; a range of numbers is none.");
        return rangeExpression;
    }

    /// <inheritdoc/>
    protected override Statement VisitForStatement(ForStatement forStatement)
    {
        var list = forStatement.Source is MemberExpression member ? ShapeOf(member) : null;
        if (forStatement.Source is not MemberExpression) Visit(forStatement.Source);
        if (list is { IsList: false }) Report(forStatement.Identifier, Codes.UnknownMember, $"'for' walks over a list; here stands {list}.");
        var outer = _scope.ToDictionary(StringComparer.Ordinal);
        (_scope[forStatement.Identifier], _scope["forloop"]) = (list?.Item, null);
        if (forStatement.Limit is { } limit) Visit(limit);
        if (forStatement.Offset is { } offset) Visit(offset);
        foreach (var inner in forStatement.Statements) Visit(inner);
        _scope.Clear();
        foreach (var (name, shape) in outer) _scope.Add(name, shape);
        if (forStatement.Else is { } otherwise) Visit(otherwise);
        return forStatement;
    }

    /// <inheritdoc/>
    protected override Statement VisitAssignStatement(AssignStatement assignStatement)
    {
        var place = _cursor.Find(assignStatement.Identifier);
        var visited = base.VisitAssignStatement(assignStatement);
        var shape = ShapeThrough(assignStatement.Value);
        if (_scope.TryGetValue(assignStatement.Identifier, out var before) && IsOther(before, shape))
            report(place.Says(Codes.BadLayout, $"'{assignStatement.Identifier}' holds another kind of thing already. Take another name."));
        _scope[assignStatement.Identifier] = shape;
        return visited;
    }

    /// <inheritdoc/>
    protected override Statement VisitCaptureStatement(CaptureStatement captureStatement)
    {
        var visited = base.VisitCaptureStatement(captureStatement);
        _scope[captureStatement.Identifier] = null;
        return visited;
    }

    /// <inheritdoc/>
    protected override Statement VisitRenderStatement(RenderStatement renderStatement)
    {
        Rendered.Add(renderStatement.Path);
        if (!parts.Contains(renderStatement.Path, StringComparer.Ordinal))
            Report(renderStatement.Path, Codes.UnknownPart, $"There is no part '{renderStatement.Path}'.{Suggestion.For(renderStatement.Path, parts)}");
        else if (renderStatement.With is not null || renderStatement.For is not null || renderStatement.AssignStatements.Count > 0)
            Report(renderStatement.Path, Codes.UnknownPart, $"The part '{renderStatement.Path}' takes no parameters; it knows 'page', 'site' and 'text'.");
        return renderStatement;
    }

    /// <summary>What an expression gives that <see cref="ShapeOf"/> has reported on before: most filters make texts, a few pass on what they get.</summary>
    private Shape? ShapeThrough(Expression expression) => expression switch
    {
        MemberExpression member => ShapeOf(member, silent: true),
        FilterExpression { Name: "default" or "reverse" } filter => ShapeThrough(filter.Input),
        FilterExpression { Name: "first" or "last" } filter => ShapeThrough(filter.Input)?.Item,
        _ => null,
    };

    /// <summary>What an expression gives; null where that has no members that could be checked.</summary>
    private Shape? ShapeOf(MemberExpression expression, bool silent = false)
    {
        if (expression.Segments[0] is not IdentifierSegment { Identifier: var written }) return null;
        if (!_scope.TryGetValue(written, out var shape))
        {
            if (!silent) Report(written, Codes.UnknownVariable, $"There is no variable '{written}'.{Suggestion.For(written, _scope.Keys)}");
            return null;
        }
        foreach (var segment in expression.Segments.Skip(1))
        {
            if (shape is null) return null;
            if (shape.IsList && segment is IndexerSegment)
            {
                shape = shape.Item;
                continue;
            }
            if (segment is not IdentifierSegment { Identifier: var name })
            {
                if (!silent) Report(written, Codes.UnknownMember, $"There is no '{written}[…]'. Name a member after a dot, as 'page.title'.");
                return null;
            }
            if (shape.IsList && name == "size") return null;
            written += "." + name;
            if (shape.IsList || Contract.Type(shape.Type)?.Find(name) is not { } member)
            {
                if (!silent) Report(written, Codes.UnknownMember, $"There is no '{written}': {shape} has no member '{name}'.{Suggestion.For(name, shape.Members)}");
                return null;
            }
            shape = member.Kind is MemberKind.One or MemberKind.Many ? new Shape(member.Type, member.Kind == MemberKind.Many)
                : member.Kind is MemberKind.Text or MemberKind.Html ? new Shape(null, IsList: false)
                : null;
        }
        if (!silent) _cursor.Pass(written);
        return shape;
    }

    /// <summary>Whether what has members would be taken for something else.</summary>
    private static bool IsOther(Shape? one, Shape? other) => one != other && (one?.Type is not null || other?.Type is not null);

    private void Report(string words, DiagnosticCode code, string message) => report(_cursor.Find(words).Says(code, message));
}
