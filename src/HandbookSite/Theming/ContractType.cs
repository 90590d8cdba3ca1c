using System.Collections;

namespace HandbookSite.Theming;

/// <summary>A type that layouts may look into: the name that the documentation uses, the class behind it, and its members.</summary>
internal abstract class ContractType(string name, Type model)
{
    /// <summary>The members, in the order of the documentation.</summary>
    public List<Member> Members { get; } = [];

    /// <summary>The name.</summary>
    public string Name => name;

    /// <summary>The class whose objects Fluid gets.</summary>
    public Type Model => model;

    /// <summary>A member by its name, null where there is none.</summary>
    public Member? Find(string member) => Members.Find(each => each.Name == member);
}

/// <summary>A type of the contract over the class <typeparamref name="T"/>, written as a table.</summary>
internal sealed class ContractType<T>(string name) : ContractType(name, typeof(T)), IEnumerable
    where T : class
{
    /// <summary>A row: name, kind, what it is, getter.</summary>
    public void Add(string member, MemberKind kind, string about, Func<T, object?> read) => Members.Add(new Member(member, kind, null, about, model => read((T)model)));

    /// <summary>A row whose value is one or many of another type.</summary>
    public void Add(string member, MemberKind kind, string type, string about, Func<T, object?> read) => Members.Add(new Member(member, kind, type, about, model => read((T)model)));

    IEnumerator IEnumerable.GetEnumerator() => Members.GetEnumerator();
}
