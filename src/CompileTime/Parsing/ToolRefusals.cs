using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Says why a method cannot be called by a model: GEM1003.</summary>
internal static class ToolRefusals
{
    public static string? Of(ToolDeclaration tool, ParseContext context)
    {
        IMethodSymbol method = tool.Method;
        if (method.MethodKind != MethodKind.Ordinary)
            return "only ordinary methods can be tools";
        if (method.IsGenericMethod)
            return "a model cannot choose type arguments; make the method non-generic";
        if (method.IsAbstract && method.IsStatic)
            return "a static abstract method has no body to call";
        if (method.IsAsync && method.ReturnsVoid)
            return "nobody can wait for an async void method, and what it throws ends the process; return Task";
        if (method.ReturnsByRef || method.ReturnsByRefReadonly)
            return "a tool cannot return by reference";
        if (method.IsVararg)
            return "__arglist cannot be bound";
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.RefKind is not (RefKind.None or RefKind.In))
                return $"the parameter '{parameter.Name}' is ref or out; pass it by value";
            if (parameter.Type is { IsRefLikeType: true })
                return $"the parameter '{parameter.Name}' is a ref struct; use an array or a string";
            if (parameter.Type is IPointerTypeSymbol or IFunctionPointerTypeSymbol)
                return $"the parameter '{parameter.Name}' is a pointer";
        }

        if (method.ReturnType.IsRefLikeType)
            return "a tool cannot return a ref struct";
        if (!tool.IsInherited)
            return null;
        if (!context.Compilation.IsSymbolAccessibleWithin(method, tool.Toolset))
            return $"the toolset {tool.Toolset.Name} inherits it but cannot call it; make it protected";
        return tool.IsProtected && ToolMethods.IsShadowed(method, tool.Toolset)
            ? $"a member of the same name in a derived type hides it from the toolset {tool.Toolset.Name}; rename one of them, or make it public"
            : null;
    }
}
