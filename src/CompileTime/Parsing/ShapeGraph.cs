using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>The parsed shapes of a root as a graph: which of them recur, and who needs which.</summary>
internal sealed class ShapeGraph
{
    private readonly Dictionary<string, ShapeModel> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _reach = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public ShapeGraph(ShapeTable table)
    {
        foreach (string name in table.Names)
        {
            if (table[name] is { } shape)
            {
                _shapes.Add(name, shape);
                _names.Add(name);
            }
        }

        foreach (string name in _names)
        {
            if (_shapes[name] is ObjectShape shape)
                _shapes[name] = shape with { Members = shape.Members.Select(member => Settle(shape, member)).ToEquatableArray() };
        }
    }

    public ShapeModel this[string name] => _shapes[name];

    public bool Contains(string name) => _shapes.ContainsKey(name);

    /// <summary>The shapes that are the cases of a union.</summary>
    public IEnumerable<ObjectShape> Cases(UnionShape union) => union.Cases.Select(item => (ObjectShape)_shapes[item.Shape]);

    /// <summary>Whether a shape and all it needs could be parsed.</summary>
    public bool IsComplete(string name) => _shapes.ContainsKey(name) && Reach(name).All(_shapes.ContainsKey);

    /// <summary>Whether an object can contain another one of its kind.</summary>
    public bool IsRecursive(string name) => _shapes[name] is ObjectShape or UnionShape && Reach(name).Contains(name);

    /// <summary>The members that close a cycle of required properties. A union breaks one: another case may end it.</summary>
    public IEnumerable<(string Shape, string Member)> RequiredRecursion() =>
        from shape in _shapes.Values.OfType<ObjectShape>()
        where IsRecursive(shape.Name)
        from member in shape.Members
        where IsRequiredReference(member) && RequiredReach(member.Value.Target).Contains(shape.Name)
        select (shape.Name, member.Name);

    /// <summary>Every shape that a shape's values can contain.</summary>
    public IReadOnlyCollection<string> Reach(string name)
    {
        if (_reach.TryGetValue(name, out HashSet<string>? known))
            return known;
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>();
        open.Push(name);
        while (open.Count > 0)
        {
            string current = open.Pop();
            foreach (string target in Targets(current))
            {
                if (reached.Add(target))
                    open.Push(target);
            }
        }

        _reach.Add(name, reached);
        return reached;
    }

    /// <summary>The shapes that the values of a shape have, each as often as there are such values, and the cases of a union.</summary>
    public IEnumerable<string> Targets(string name) =>
        Values(name).Where(static value => value.Codec != ValueCodec.Scalar).Select(static value => value.Target).Concat(CaseNames(name));

    /// <summary>How many values of a shape are scalars.</summary>
    public int ScalarCount(string name) => Values(name).Count(static value => value.Codec == ValueCodec.Scalar);

    /// <summary>The shapes to emit functions for. Schema types bring their own code, and what only they need with it.</summary>
    public EquatableArray<ShapeUse> Uses(IEnumerable<string> read, IEnumerable<string> written)
    {
        HashSet<string> readShapes = Emitted(read);
        HashSet<string> writtenShapes = Emitted(written);
        return _names
            .Where(name => readShapes.Contains(name) || writtenShapes.Contains(name))
            .Select(name => new ShapeUse(WithoutTexts(_shapes[name]), readShapes.Contains(name), writtenShapes.Contains(name)))
            .ToEquatableArray();
    }

    private static ShapeModel WithoutTexts(ShapeModel shape) => shape is ObjectShape type
        ? type with { Description = null, Members = type.Members.Select(static member => member with { Description = null }).ToEquatableArray() }
        : shape with { Description = null };

    private HashSet<string> Emitted(IEnumerable<string> roots)
    {
        var emitted = new HashSet<string>(roots, StringComparer.Ordinal);
        var open = new Stack<string>(emitted);
        while (open.Count > 0)
        {
            string current = open.Pop();
            foreach (string target in Values(current).Where(static value => value.Codec == ValueCodec.Shape).Select(static value => value.Target).Concat(CaseNames(current)))
            {
                if (emitted.Add(target))
                    open.Push(target);
            }
        }

        return emitted;
    }

    private static bool IsRequiredReference(MemberModel member) => member.IsRequired && member.Value.Codec != ValueCodec.Scalar;

    private HashSet<string> RequiredReach(string name)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { name };
        var open = new Stack<string>(reached);
        while (open.Count > 0)
        {
            string current = open.Pop();
            IEnumerable<ValueModel> values = _shapes.TryGetValue(current, out ShapeModel? shape) && shape is ObjectShape type
                ? type.Members.Where(IsRequiredReference).Select(static member => member.Value)
                : Values(current).Where(static value => value.Codec != ValueCodec.Scalar);
            foreach (ValueModel value in values)
            {
                if (reached.Add(value.Target))
                    open.Push(value.Target);
            }
        }

        return reached;
    }

    private IEnumerable<string> CaseNames(string name) =>
        _shapes.TryGetValue(name, out ShapeModel? shape) && shape is UnionShape union ? union.Cases.Select(static item => item.Shape) : [];

    private IEnumerable<ValueModel> Values(string name) => _shapes.TryGetValue(name, out ShapeModel? shape)
        ? shape switch
        {
            ObjectShape type => type.Members.Select(static member => member.Value),
            ListShape list => [list.Element],
            DictionaryShape dictionary => [dictionary.Value],
            TupleShape tuple => tuple.Items.Select(static item => item.Value),
            _ => [],
        }
        : [];

    /// <summary>
    /// A schema may recur only through an optional property, so a nullable member that closes a cycle is optional. And a reference or an
    /// enum cannot say "or null" without a union; where the member may be left out instead, it is.
    /// </summary>
    private MemberModel Settle(ObjectShape owner, MemberModel member)
    {
        if (!member.Value.TakesNull
            || member.Binding == MemberBinding.None
            || member.Value.Codec == ValueCodec.Scalar
            || !_shapes.TryGetValue(member.Value.Target, out ShapeModel? target))
        {
            return member;
        }

        bool isReference = IsRecursive(member.Value.Target);
        bool isRequired = member.IsRequired && !(isReference && Reach(member.Value.Target).Contains(owner.Name));
        return member with
        {
            IsRequired = isRequired,
            Default = isRequired ? null : member.Default ?? "default!",
            OmitWhenNull = member.OmitWhenNull || (!isRequired && (isReference || target is UnionShape || target is EnumShape { Form: EnumForm.Name })),
        };
    }
}
