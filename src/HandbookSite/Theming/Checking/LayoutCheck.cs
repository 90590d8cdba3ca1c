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
        return visited;
    }

    /// <inheritdoc/>
    protected override Statement VisitForStatement(ForStatement forStatement)
    {
        var list = forStatement.Source is MemberExpression member ? ShapeOf(member) : null;
        if (list is { IsList: false }) Report(forStatement.Identifier, Codes.UnknownMember, $"'for' walks over a list; here stands {list}.");
        var outer = _scope.ToDictionary(StringComparer.Ordinal);
        (_scope[forStatement.Identifier], _scope["forloop"]) = (list?.Item, null);
        foreach (var inner in forStatement.Statements) Visit(inner);
        _scope.Clear();
        foreach (var (name, shape) in outer) _scope.Add(name, shape);
        if (forStatement.Else is { } otherwise) Visit(otherwise);
        return forStatement;
    }

    /// <inheritdoc/>
    protected override Statement VisitAssignStatement(AssignStatement assignStatement)
    {
        var visited = base.VisitAssignStatement(assignStatement);
        _scope[assignStatement.Identifier] = null;
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
        if (!parts.Contains(renderStatement.Path, StringComparer.Ordinal))
            Report(renderStatement.Path, Codes.UnknownPart, $"There is no part '{renderStatement.Path}'.{Suggestion.For(renderStatement.Path, parts)}");
        else if (renderStatement.With is not null || renderStatement.For is not null || renderStatement.AssignStatements.Count > 0)
            Report(renderStatement.Path, Codes.UnknownPart, $"The part '{renderStatement.Path}' takes no parameters; it knows 'page', 'site' and 'text'.");
        return renderStatement;
    }

    /// <summary>What an expression gives; null where that has no members that could be checked.</summary>
    private Shape? ShapeOf(MemberExpression expression)
    {
        if (expression.Segments[0] is not IdentifierSegment { Identifier: var written }) return null;
        if (!_scope.TryGetValue(written, out var shape))
        {
            Report(written, Codes.UnknownVariable, $"There is no variable '{written}'.{Suggestion.For(written, _scope.Keys)}");
            return null;
        }
        foreach (var segment in expression.Segments.Skip(1))
        {
            if (shape is null || segment is not IdentifierSegment { Identifier: var name }) return null;
            if (shape.IsList && name == "size") return null;
            written += "." + name;
            if (shape.IsList || Contract.Type(shape.Type)?.Find(name) is not { } member)
            {
                Report(written, Codes.UnknownMember, $"There is no '{written}': {shape} has no member '{name}'.{Suggestion.For(name, shape.Members)}");
                return null;
            }
            shape = member.Kind is MemberKind.One or MemberKind.Many ? new Shape(member.Type, member.Kind == MemberKind.Many)
                : member.Kind is MemberKind.Text or MemberKind.Html ? new Shape(null, IsList: false)
                : null;
        }
        return shape;
    }

    private void Report(string words, DiagnosticCode code, string message) => report(_cursor.Find(words).Says(code, message));
}
