using static QualityGates.Analyzers.Tests.TrainingLoop.LoopProgram;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

/// <content>Objects that nothing here makes, several objects in one value, and gradients that no step goes by.</content>
public static partial class EvaluationInTrainModeTests
{
    /// <summary>A service that asks a model of which it only knows the interface; nothing here makes the one that implements it.</summary>
    private static string Injected(string constructor, string call, string members = "") => WithLoss("", $$"""
        public interface IScores
        {
            long Of(Tensor x);
        }

        internal sealed class Scores : IScores
        {
            private readonly Net _net = new();

            public Scores()
            {
                _net.load("net.dat");
                {{constructor}}
            }

            {{members}}

            public long Of(Tensor x) => _net.{{call}}(x).argmax(1).ToInt64();
        }

        public sealed class Service(IScores scores)
        {
            public string Answer(Tensor x) => scores.Of(x).ToString();
        }
        """);

    public sealed partial class Reports
    {
        [Fact]
        public Task An_object_that_is_injected() => Test(Injected("", "[|call|]")).RunAsync();

        [Theory]
        [InlineData("public Tensor Asked { set => Answer(value); }\nprivate void Answer(Tensor x) => Console.WriteLine(_net.[|call|](x).argmax(1).ToInt64());")]
        [InlineData("public Tensor Asked\n{\n    set\n    {\n        Console.WriteLine(_net.[|call|](value).argmax(1).ToInt64());\n    }\n}")]
        public Task A_property_that_is_set_asks_the_network(string member) => Test(WithLoss("", "public sealed class View\n{\n    private readonly Net _net = new();\n    public View() => _net.load(\"net.dat\");\n    " + member + "\n}")).RunAsync();

        [Theory]
        [InlineData("var (other, steps) = Pair();")]
        [InlineData("var pair = Pair();\nvar other = pair.Made;\nvar steps = pair.Item2;")]
        [InlineData("var (other, steps) = Both();")]
        [InlineData("var (other, steps) = (new Net(), optimizer);\nsteps = optim.Adam(other.parameters());")]
        public Task A_network_that_comes_in_a_tuple(string made) => Test(WithNetwork(made + """

            other.eval();
            foreach (var (x, y) in Batches())
            {
                steps.zero_grad();
                loss.call(other.[|call|](x), y).backward();
                steps.step();
            }

            static (Net Made, optim.Optimizer Steps) Pair()
            {
                var fresh = new Net();
                return (fresh, optim.Adam(fresh.parameters()));
            }

            static Both Both()
            {
                var fresh = new Net();
                return new Both(fresh, optim.Adam(fresh.parameters()));
            }
            """, "public sealed record Both(Net Made, optim.Optimizer Steps);")).RunAsync();

        [Fact]
        public Task Batches_that_a_function_gives() => Test(WithLoss("", """
            public static class Loop
            {
                public static void Run(Func<int, IEnumerable<Tensor>> batches)
                {
                    var net = new Net();
                    var optimizer = optim.Adam(net.parameters());
                    net.eval();
                    foreach (var x in batches(1))
                    {
                        optimizer.zero_grad();
                        net.[|call|](x).sum().backward();
                        optimizer.step();
                    }
                }
            }
            """)).RunAsync();

        [Theory]
        [InlineData("IPhase phase;\nif (args.Length > 0) phase = new Validates(net); else phase = new Nothing();")]
        [InlineData("IPhase phase = new Nothing();\nif (args.Length > 0) phase = new Validates(net);")]
        [InlineData("IPhase phase;\nswitch (args.Length)\n{\n    case 0:\n        phase = new Nothing();\n        break;\n    default:\n        phase = new Validates(net);\n        break;\n}")]
        public Task An_object_that_a_statement_picks(string picked) => Test(Phases(picked, "[|call|]")).RunAsync();
    }

    /// <summary>A loop that runs an object after each epoch.</summary>
    private static string Phases(string picked, string call) => WithNetwork(picked + $$"""

        for (var epoch = 0; epoch < 9; epoch++)
        {
            foreach (var (x, y) in Batches())
            {
                optimizer.zero_grad();
                loss.call(net.{{call}}(x), y).backward();
                optimizer.step();
            }

            phase.Run();
        }
        """, """
        public interface IPhase
        {
            void Run();
        }

        public sealed class Validates(Net net) : IPhase
        {
            public void Run() => net.eval();
        }

        public sealed class Restores(Net net) : IPhase
        {
            public void Run()
            {
                net.eval();
                net.train();
            }
        }

        public sealed class Nothing : IPhase
        {
            public void Run()
            {
            }
        }
        """);

    public sealed partial class Guards
    {
        [Theory]
        [InlineData("_net.eval();", "")]
        [InlineData("", "public Net Model => _net;")]
        [InlineData("", "public void Prepare() => _net.eval();")]
        public Task Objects_that_are_injected(string constructor, string members) => Test(Injected(constructor, "call", members)).RunAsync();

        [Fact]
        public Task A_loss_whose_gradients_are_cleared_before_the_next_step() => Test(WithNetwork("""
            for (var epoch = 0; epoch < 9; epoch++)
            {
                net.train();
                foreach (var (x, y) in Batches())
                {
                    var hard = Disturb(x, y);
                    optimizer.zero_grad();
                    loss.call(net.call(hard), y).backward();
                    optimizer.step();
                }

                net.eval();
                foreach (var (x, y) in Batches())
                {
                    var hard = Disturb(x, y);
                    using var guard = no_grad();
                    Console.WriteLine(net.call(hard).argmax(1).eq(y).sum().ToInt64());
                }
            }

            Tensor Disturb(Tensor x, Tensor y)
            {
                var copy = x.detach().requires_grad_(true);
                loss.call(net.call(copy), y).backward();
                return (copy + copy.grad!.sign()).detach();
            }
            """)).RunAsync();

        [Theory]
        [InlineData("IPhase phase;\nif (args.Length > 0) phase = new Restores(net); else phase = new Nothing();")]
        [InlineData("IPhase phase = new Validates(net);\nphase = new Nothing();")]
        public Task Objects_that_leave_the_mode_as_it_was(string picked) => Test(Phases(picked, "call")).RunAsync();
    }
}
