using QualityGates.References;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.TrainingLoop.UnregisteredParameters,
    QualityGates.Fixes.TrainingLoop.UnregisteredParametersFix>;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

public static class UnregisteredParametersTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        """;

    private static string Net(string members, string name = "Net") => Usings + Class(members, name);

    private static string Class(string members, string name = "Net", string parent = "Module<Tensor, Tensor>") => $$"""

        public class {{name}} : {{parent}}
        {
            {{members.Replace("\n", "\n    ")}}

            public override Tensor forward(Tensor x) => x;
        }
        """;

    private static Verify.Test Test(string code, string? right = null)
    {
        var test = new Verify.Test { TestCode = code, Libraries = MLReferences.TorchSharp };
        if (right is not null)
        {
            test.FixedCode = right;
        }

        return test;
    }

    public sealed class Reports
    {
        [Fact]
        public Task An_array_of_what_a_function_makes() => Test(Usings + """

            public sealed class Stack<TBlock> : Module<Tensor, Tensor>
                where TBlock : Module<Tensor, Tensor>
            {
                readonly TBlock[] [|_blocks|];

                public Stack(Func<int, TBlock> make) : base("stack")
                {
                    _blocks = Enumerable.Range(0, 3).Select(make).ToArray();
                    RegisterComponents();
                }

                public override Tensor forward(Tensor x) => x;
            }

            static class Program
            {
                static Module Make() => new Stack<Linear>(_ => Linear(4, 4));
            }
            """).RunAsync();

        [Theory]
        [InlineData("readonly Module<Tensor, Tensor> _fc = Linear(4, 1);\npublic Net() : base(\"net\") { }")]
        [InlineData("readonly Linear _fc;\npublic Net() : base(\"net\") { _fc = (Linear(4, 1)); }")]
        [InlineData("Module<Tensor, Tensor> Fc { get; } = Linear(outputSize: 1, inputSize: 4);\npublic Net() : base(\"net\") { }")]
        [InlineData("readonly Tensor _w = new Parameter(torch.zeros(4));\npublic Net() : base(\"net\") { }")]
        [InlineData("readonly Module<Tensor, Tensor> _drop = Dropout(0.5);\npublic Net() : base(\"net\") { }")]
        [InlineData("readonly Module<Tensor, Tensor> _fc;\npublic Net() : base(\"net\")\n{\n    var fc = Linear(4, 1);\n    _fc = fc;\n}")]
        [InlineData("readonly Module<Tensor, Tensor> _a = Linear(4, 1);\nreadonly Module<Tensor, Tensor> _b = Linear(4, 1);\npublic Net() : base(\"net\") { register_module(\"a\", _a); }")]
        [InlineData("readonly Module<Tensor, Tensor> _fc;\npublic Net(bool wide) : base(\"net\") { _fc = wide ? Linear(4, 8) : Linear(4, 1); }")]
        public Task Parts_that_are_never_registered(string members) => Test(Net(members, "[|Net|]").Replace("public [|Net|]", "public Net")).RunAsync();

        [Fact]
        public Task An_object_that_a_function_makes_for_the_program_itself() => Test(
            Net("readonly Module<Tensor, Tensor> _fc = Linear(4, 4);\npublic Net() : base(\"net\") { }", "[|Net|]").Replace("public [|Net|]", "public Net")
            + "\nstatic class Program\n{\n    static Module<Tensor, Tensor> Make() => new Net();\n    static Tensor Run(Tensor x) => Make().call(x);\n}").RunAsync();

        [Theory]
        [InlineData("readonly Module<Tensor, Tensor> _fc;\npublic Net() : base(\"net\")\n{\n    [|RegisterComponents()|];\n    _fc = Linear(4, 1);\n}")]
        [InlineData("readonly Module<Tensor, Tensor> _fc;\npublic Net() : base(\"net\") => RegisterComponents();\npublic Net(int width) : this()\n{\n    [|_fc|] = Linear(4, width);\n    RegisterComponents();\n}")]
        public Task Parts_that_are_assigned_too_late(string members) => Test(Net(members)).RunAsync();

        [Theory]
        [InlineData("readonly List<Module<Tensor, Tensor>> [|_blocks|] = new();\npublic Net() : base(\"net\")\n{\n    _blocks.Add(Linear(4, 4));\n    RegisterComponents();\n}")]
        [InlineData("readonly Module<Tensor, Tensor>[] [|_blocks|] = { Linear(4, 4), Linear(4, 4) };\npublic Net() : base(\"net\") => RegisterComponents();")]
        [InlineData("readonly Linear[] [|_blocks|];\npublic Net(int depth) : base(\"net\")\n{\n    _blocks = Enumerable.Range(0, depth).Select(_ => Linear(4, 4)).ToArray();\n    RegisterComponents();\n}")]
        [InlineData("readonly Dictionary<string, Module<Tensor, Tensor>> [|_heads|] = new() { [\"a\"] = Linear(4, 1) };\npublic Net() : base(\"net\") => RegisterComponents();")]
        [InlineData("IReadOnlyList<Module<Tensor, Tensor>> [|Blocks|] { get; } = new List<Module<Tensor, Tensor>> { Linear(4, 4) };\npublic Net() : base(\"net\") => RegisterComponents();")]
        public Task Collections_that_nothing_looks_into(string members) => Test(Net(members)).RunAsync();

        [Fact]
        public Task Says_what_is_wrong()
        {
            var test = Test(Usings + """

                public class {|#0:Net|} : Module<Tensor, Tensor>
                {
                    readonly Linear {|#1:_a|} = Linear(4, 1);
                    readonly List<Linear> {|#2:_b|} = new() { Linear(4, 1) };
                    public Net() : base("net") { }
                    public override Tensor forward(Tensor x) => x;
                }
                """);
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("'Net' never registers '_a'", "call 'RegisterComponents()' at the end of the constructor"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(2).WithArguments("'_b' is a collection, and what is in it is not registered", "make it a ModuleList, or register its elements one by one"));
            return test.RunAsync();
        }

        [Fact]
        public Task After_the_constructor_of_a_base_class_in_another_file() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    Usings + Class("readonly Module<Tensor, Tensor> _early = Linear(4, 4);\nreadonly Module<Tensor, Tensor> _late;\npublic Derived() : base(\"derived\")\n{\n    [|_late|] = Linear(4, 1);\n    RegisterComponents();\n}", "Derived", "Base"),
                    Usings + "\npublic abstract class Base : Module<Tensor, Tensor>\n{\n    protected Base(string name) : base(name) => RegisterComponents();\n}\n",
                },
            },
            Libraries = MLReferences.TorchSharp,
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Fact]
        public Task An_array_of_activations_that_a_function_makes() => Test(Usings + """

            public sealed class Stack<TBlock> : Module<Tensor, Tensor>
                where TBlock : Module<Tensor, Tensor>
            {
                readonly TBlock[] _blocks;

                public Stack(Func<int, TBlock> make) : base("stack")
                {
                    _blocks = Enumerable.Range(0, 3).Select(make).ToArray();
                    RegisterComponents();
                }

                public override Tensor forward(Tensor x) => x;
            }

            static class Program
            {
                static Module Make() => new Stack<ReLU>(_ => ReLU());
            }
            """).RunAsync();

        [Theory]
        [InlineData("readonly Module<Tensor, Tensor> _fc = Linear(4, 1);\npublic Net() : base(\"net\") => RegisterComponents();")]
        [InlineData("readonly Module<Tensor, Tensor> _fc;\npublic Net() : base(\"net\")\n{\n    _fc = Linear(4, 1);\n    this.RegisterComponents();\n}")]
        [InlineData("readonly Module<Tensor, Tensor> _fc = Linear(4, 1);\npublic Net() : base(\"net\") { register_module(\"fc\", _fc); }")]
        [InlineData("readonly Module<Tensor, Tensor> _fc;\npublic Net() : base(\"net\") { add_module(\"fc\", _fc = Linear(4, 1)); }")]
        [InlineData("readonly Module<Tensor, Tensor> _act = ReLU();\nreadonly Loss<Tensor, Tensor, Tensor> _loss = MSELoss();\npublic Net() : base(\"net\") { }")]
        [InlineData("readonly Tensor _w = new Parameter(torch.zeros(4));\npublic Net() : base(\"net\") => RegisterComponents();")]
        [InlineData("readonly ModuleList<Module<Tensor, Tensor>> _blocks = new(Linear(4, 4));\npublic Net() : base(\"net\") => RegisterComponents();")]
        [InlineData("readonly List<Module<Tensor, Tensor>> _blocks = new();\npublic Net() : base(\"net\")\n{\n    for (var i = 0; i < 3; i++)\n    {\n        var block = Linear(4, 4);\n        register_module($\"block{i}\", block);\n        _blocks.Add(block);\n    }\n}")]
        [InlineData("readonly Module<Tensor, Tensor>[] _blocks = { Linear(4, 4) };\npublic Net() : base(\"net\")\n{\n    foreach (var block in _blocks)\n    {\n        register_module(block.GetName(), block);\n    }\n}")]
        [InlineData("readonly List<Module<Tensor, Tensor>> _blocks = new();\npublic Net() : base(\"net\") { Add(Linear(4, 4)); }\nvoid Add(Module<Tensor, Tensor> block)\n{\n    register_module(\"b\", block);\n    _blocks.Add(block);\n}")]
        [InlineData("readonly Module<Tensor, Tensor> _a = Linear(4, 4);\nreadonly Module<Tensor, Tensor>[] _all;\npublic Net() : base(\"net\")\n{\n    _all = new[] { _a };\n    RegisterComponents();\n}")]
        [InlineData("readonly Module<Tensor, Tensor>[] _blocks = { Linear(4, 4) };\nreadonly Module<Tensor, Tensor> _all;\npublic Net() : base(\"net\")\n{\n    _all = Sequential(_blocks);\n    RegisterComponents();\n}")]
        [InlineData("readonly Module<Tensor, Tensor> _given;\nreadonly Module<Tensor, Tensor>[] _more;\npublic Net(Module<Tensor, Tensor> given, Module<Tensor, Tensor>[] more) : base(\"net\")\n{\n    _given = given;\n    _more = more;\n}")]
        [InlineData("Module<Tensor, Tensor> _lazy;\npublic Net() : base(\"net\") => RegisterComponents();\nvoid Build() => _lazy = Linear(4, 1);")]
        [InlineData("readonly Module<Tensor, Tensor> _fc = Linear(4, 1);\npublic Net() : base(\"net\") { }\nprotected override void RegisterComponents() => register_module(\"fc\", _fc);")]
        public Task Parts_that_are_registered_or_need_not_be(string members) => Test(Net(members)).RunAsync();

        [Fact]
        public Task Parts_of_other_modules() => Test(
            Net("readonly Module<Tensor, Tensor> _block = new Block();\npublic Net() : base(\"net\") => RegisterComponents();")
            + Class("readonly Module<Tensor, Tensor> _fc = Linear(4, 4);\npublic Block() : base(\"block\") { }", "Block")).RunAsync();

        [Fact]
        public Task Parts_that_a_function_of_another_class_makes() => Test(
            Net("readonly ModuleList<Module<Tensor, Tensor>> _blocks = new();\npublic Net() : base(\"net\")\n{\n    var block = Blocks.Of(\"small\");\n    _blocks.Add(block);\n    RegisterComponents();\n}")
            + Class("readonly Module<Tensor, Tensor> _fc = Linear(4, 4);\npublic Block(int width) : base(\"block\") { }", "Block")
            + "\nstatic class Blocks\n{\n    public static Module<Tensor, Tensor> Of(string kind) => kind switch { \"small\" => Make(4), _ => throw new ArgumentException(kind) };\n    static Module<Tensor, Tensor> Make(int width) => width > 0 ? new Block(width) : ReLU();\n}").RunAsync();

        [Fact]
        public Task Base_classes_that_leave_it_to_others() => Test(
            Net("protected readonly Module<Tensor, Tensor> Fc = Linear(4, 4);\npublic Net() : base(\"net\") { }")
            + Class("public Derived() : base() => RegisterComponents();", "Derived", "Net")).RunAsync();

        [Fact]
        public Task Classes_of_which_no_object_is_made() => Test(
            Net("readonly Module<Tensor, Tensor> _fc = Linear(4, 1);\npublic Net() : base(\"net\") { }").Replace("public class", "class")).RunAsync();

        [Fact]
        public Task Modules_a_method_of_the_program_chooses() => Test(
            Net("readonly Module<Tensor, Tensor> _act;\npublic Net() : base(\"net\")\n{\n    RegisterComponents();\n    _act = Choose(\"relu\");\n}\nstatic Module<Tensor, Tensor> Choose(string name) => name == \"relu\" ? ReLU() : GELU();")).RunAsync();

        [Fact]
        public Task Look_alikes() => Test("""
            abstract class Module { protected Module(string name) { } }
            class Linear : Module { public Linear() : base("linear") { } }
            class Net : Module
            {
                readonly Linear _fc = new();
                public Net() : base("net") { }
            }
            """).RunAsync();
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData(
            "public class [|Net|] : Module<Tensor, Tensor>\n{\n    readonly Module<Tensor, Tensor> _fc = Linear(4, 1);\n\n    public Net() : base(\"net\")\n    {\n        // nothing yet\n    }\n\n    public override Tensor forward(Tensor x) => x;\n}",
            "public class Net : Module<Tensor, Tensor>\n{\n    readonly Module<Tensor, Tensor> _fc = Linear(4, 1);\n\n    public Net() : base(\"net\")\n    {\n        RegisterComponents();\n        // nothing yet\n    }\n\n    public override Tensor forward(Tensor x) => x;\n}")]
        [InlineData(
            "public class [|Net|] : Module<Tensor, Tensor>\n{\n    readonly Module<Tensor, Tensor> _fc;\n\n    public Net() : base(\"net\") => _fc = Linear(4, 1); // small\n\n    public Net(int width) : this() { }\n\n    public override Tensor forward(Tensor x) => x;\n}",
            "public class Net : Module<Tensor, Tensor>\n{\n    readonly Module<Tensor, Tensor> _fc;\n\n    public Net() : base(\"net\")\n    {\n        _fc = Linear(4, 1);\n        RegisterComponents();\n    } // small\n\n    public Net(int width) : this() { }\n\n    public override Tensor forward(Tensor x) => x;\n}")]
        [InlineData(
            "class Net : Module<Tensor, Tensor>\n{\n    readonly Module<Tensor, Tensor> _fc;\n\n    public Net() : base(\"net\")\n    {\n        // early\n        [|RegisterComponents()|]; // once\n        _fc = Linear(4, 1);\n    }\n\n    public override Tensor forward(Tensor x) => x;\n}",
            "class Net : Module<Tensor, Tensor>\n{\n    readonly Module<Tensor, Tensor> _fc;\n\n    public Net() : base(\"net\")\n    {\n        // early\n        _fc = Linear(4, 1);\n        RegisterComponents(); // once\n    }\n\n    public override Tensor forward(Tensor x) => x;\n}")]
        [InlineData(
            "class Net : Module<Tensor, Tensor>\n{\n    readonly List<Module<Tensor, Tensor>> [|_blocks|] = new();\n    readonly List<Linear> [|_heads|] = new List<Linear> { Linear(4, 1) };\n\n    public Net() : base(\"net\")\n    {\n        _blocks.Add(Linear(4, 4));\n        RegisterComponents();\n    }\n\n    public override Tensor forward(Tensor x)\n    {\n        foreach (var block in _blocks) x = block.call(x);\n        return _heads[_heads.Count - 1].call(x);\n    }\n}",
            "class Net : Module<Tensor, Tensor>\n{\n    readonly ModuleList<Module<Tensor, Tensor>> _blocks = new();\n    readonly ModuleList<Linear> _heads = new ModuleList<Linear> { Linear(4, 1) };\n\n    public Net() : base(\"net\")\n    {\n        _blocks.Add(Linear(4, 4));\n        RegisterComponents();\n    }\n\n    public override Tensor forward(Tensor x)\n    {\n        foreach (var block in _blocks) x = block.call(x);\n        return _heads[_heads.Count - 1].call(x);\n    }\n}")]
        public Task Registers_last_and_makes_lists_modules(string code, string right) => Test(Usings + code, Usings + right).RunAsync();

        [Theory]
        [InlineData("readonly Module<Tensor, Tensor>[] [|_blocks|] = { Linear(4, 4) };\npublic Net() : base(\"net\") => RegisterComponents();")]
        [InlineData("readonly List<Linear> [|_blocks|] = new() { Linear(4, 4) };\npublic Net() : base(\"net\") => RegisterComponents();\nvoid Sort() => _blocks.Sort();")]
        public Task Is_silent_where_it_would_not_compile(string members) => Test(Net(members), Net(members)).RunAsync();
    }
}
