using QualityGates.References;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.TrainingLoop.ForwardCalledDirectly,
    QualityGates.Fixes.TrainingLoop.ForwardCalledDirectlyFix>;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

public static class ForwardCalledDirectlyTests
{
    private const string Net = """

        sealed class Net : Module<Tensor, Tensor>
        {
            readonly Module<Tensor, Tensor> _first = Linear(4, 4);
            public readonly Module<Tensor, Tensor> Second = Linear(4, 1);

            public Net() : base("net") => RegisterComponents();

            public override Tensor forward(Tensor input) => Second.call(_first.call(input));
        }
        """;

    private static string Program(string body, string more = "") => $$"""
        using System;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        class Program
        {
            readonly Module<Tensor, Tensor> _net = Sequential(Linear(4, 1));
            readonly Module<Tensor, Tensor> _other = Linear(4, 1);
            Module<Tensor, Tensor> Shown => _net;

            void Run(Module<Tensor, Tensor> given, Tensor x, Func<Module<Tensor, Tensor>, Tensor, Tensor, Tensor> hook)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }
        {{Net}}
        {{more}}
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
        [Theory]
        [InlineData("_net.register_forward_hook(hook);\n_net.[|forward|](x);")]
        [InlineData("this._net.register_forward_pre_hook((module, input) => input * 2);\nvar y = (_net).[|forward|](input: x);")]
        [InlineData("var net = new Net();\nnet.register_forward_hook(hook: hook);\nnet.[|forward|](x);")]
        [InlineData("var net = new Net();\nnew Net().register_forward_hook(hook);\nnet.[|forward|](x);")]
        [InlineData("var net = new Net();\nnet.Second.register_forward_hook(hook);\nvar layer = net.Second;\nlayer.[|forward|](x);")]
        [InlineData("var head = Linear(4, 1);\nhead.register_forward_hook(hook);\nFunc<Tensor, Tensor> run = input => head.[|forward|](input);\nrun(x);")]
        [InlineData("given.register_forward_hook(hook);\n_net.[|forward|](x);")]
        [InlineData("_net.register_forward_hook((Action<Module>)(module => Console.WriteLine(module)));\nTensor Local() => _net.[|forward|](x);\nLocal();")]
        [InlineData("Shown.register_forward_hook(hook);\n_net.[|forward|](x);")]
        public Task Modules_that_have_hooks(string body) => Test(Program(body)).RunAsync();

        [Fact]
        public Task Says_where_the_hook_is()
        {
            var test = Test(Program("_net.{|#1:register_forward_hook|}(hook);\n_net.{|#0:forward|}(x);"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("forward", "line 15", "write 'call'"));
            return test.RunAsync();
        }

        [Fact]
        public Task In_a_module_of_another_file() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using TorchSharp;
                    using static TorchSharp.torch;
                    using static TorchSharp.torch.nn;

                    class Outer : Module<Tensor, Tensor>
                    {
                        public readonly Module<Tensor, Tensor> Body = Linear(4, 4);
                        readonly Module<Tensor, Tensor> _head = Linear(4, 1);

                        public Outer() : base("outer") => RegisterComponents();

                        public override Tensor forward(Tensor x) => _head.forward(Body.[|forward|](x));
                    }
                    """,
                    """
                    using System.Collections.Generic;
                    using TorchSharp;
                    using static TorchSharp.torch;

                    static class Recording
                    {
                        public static void Attach(Outer outer, List<Tensor> activations) =>
                            outer.Body.register_forward_hook((module, input, output) => { activations.Add(output); return output; });
                    }
                    """,
                },
            },
            Libraries = MLReferences.TorchSharp,
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("_net.forward(x);")]
        [InlineData("_net.register_forward_hook(hook);\n_net.call(x);")]
        [InlineData("_net.register_forward_hook(hook);\n_other.forward(x);")]
        [InlineData("register_forward_hook(hook);\n_net.forward(x);\n\nstatic void register_forward_hook(object hook) { }")]
        public Task Modules_without_hooks_and_look_alikes(string body) => Test(Program(body)).RunAsync();

        [Fact]
        public Task The_base_class_in_an_override() => Test(Program("new Base().register_forward_hook(hook);", """
            class Base : Module<Tensor, Tensor>
            {
                public Base() : base("base") { }
                public override Tensor forward(Tensor input) => input;
            }

            class Derived : Base
            {
                public override Tensor forward(Tensor input) => base.forward(input) * 2;
            }
            """)).RunAsync();
    }

    public sealed class Fixes
    {
        [Fact]
        public Task Writes_call() => Test(
            Program("_net.register_forward_hook(hook);\n// twice\nvar y = _net\n    .[|forward|](_net.[|forward|](x)); // kept"),
            Program("_net.register_forward_hook(hook);\n// twice\nvar y = _net\n    .call(_net.call(x)); // kept")).RunAsync();
    }
}
