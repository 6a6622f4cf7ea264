using static QualityGates.Analyzers.Tests.TrainingLoop.LoopProgram;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

/// <content>Modes that are set, and networks that are applied, in functions which something else runs.</content>
public static partial class EvaluationInTrainModeTests
{
    private static string Raising(string constructor, string call) => $$"""
        class Run
        {
            private readonly optim.Optimizer _optimizer;

            public event Action Began;
            public event Action<int> Ended;

            public Net Net { get; } = new();

            public Run()
            {
                _optimizer = optim.Adam(Net.parameters());
                {{constructor}}
            }

            public void Go(IEnumerable<(Tensor X, Tensor Y)> batches)
            {
                for (var turn = 0; turn < 9; turn++)
                {
                    Began?.Invoke();
                    foreach (var (x, y) in batches)
                    {
                        _optimizer.zero_grad();
                        functional.mse_loss(Net.{{call}}(x), y).backward();
                        _optimizer.step();
                    }

                    Ended?.Invoke(turn);
                }
            }
        }
        """;

    private static string Recipes(string begin, string end) =>
        $"var net = new Recipes();\n{begin}\nvar optimizer = optim.Adam(net.parameters());\nforeach (var (x, y) in Batches())\n{{\n    optimizer.zero_grad();\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n}}\n\n{end}\n"
        + "foreach (var (x, y) in Batches(1)) Console.WriteLine(Near.Vectors(net, x).argmax(1).eq(y).sum().ToDouble());";

    private static string Embedding(string helper) => $$"""
        class Recipes : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> _body = Sequential(Linear(4, 8), BatchNorm1d(8)), _last = Linear(8, 2);

            public Recipes() : base("recipes") => RegisterComponents();

            public Tensor Embed(Tensor x) => functional.normalize(_body.call(x));

            public Tensor Deep(Tensor x)
            {
                var inner = _body.call(x);
                return _last.call(inner);
            }

            public Tensor Still(Tensor x)
            {
                eval();
                return _body.call(x);
            }

            public override Tensor forward(Tensor x) => _last.call(_body.call(x));
        }

        static class Near
        {
            public {{helper.Replace("\n", "\n    ")}}
        }
        """;

    public sealed partial class Reports
    {
        [Theory]
        [InlineData("static Tensor Vectors(Recipes net, Tensor x) => net.[|Embed|](x);")]
        [InlineData("static Tensor Vectors(Recipes net, Tensor x)\n{\n    using var guard = no_grad();\n    var vectors = net.[|Embed|](x);\n    return vectors / vectors.norm();\n}")]
        [InlineData("static Tensor Vectors(Recipes net, Tensor x) => net.[|Deep|](x);")]
        public Task A_method_of_the_module_that_another_method_calls(string helper) => Test(WithLoss(Recipes("net.train();", ""), Embedding(helper))).RunAsync();

        [Fact]
        public Task Handlers_of_a_loop_that_only_tells_of_its_turns() => Test(WithLoss("""
            var net = new Net();
            var optimizer = optim.Adam(net.parameters());
            var loop = new Turns();
            loop.Began += () => net.train();
            loop.Arrived += (x, y) =>
            {
                optimizer.zero_grad();
                loss.call(net.call(x), y).backward();
                optimizer.step();
            };
            loop.Ended += () => Console.WriteLine(net.[|call|](rand(1, 4)).ToDouble());
            loop.Go(Batches());
            """, """
            class Turns
            {
                public event Action Began;
                public event Action<Tensor, Tensor> Arrived;
                public event Action Ended;

                public void Go(IEnumerable<(Tensor X, Tensor Y)> batches)
                {
                    for (var turn = 0; turn < 9; turn++)
                    {
                        Began?.Invoke();
                        foreach (var (x, y) in batches) Arrived?.Invoke(x, y);
                        Ended?.Invoke();
                    }
                }
            }
            """)).RunAsync();

        [Fact]
        public Task A_function_that_a_method_runs_again_and_again() => Test(WithNetwork(
            "Repeat(9, () =>\n{\n    Step();\n    net.eval();\n    Console.WriteLine(net.call(rand(1, 4)).ToDouble());\n});\n\nvoid Step()\n{\n    optimizer.zero_grad();\n    net.[|call|](rand(2, 4)).sum().backward();\n    optimizer.step();\n}\n\nstatic void Repeat(int times, Action turn)\n{\n    for (var i = 0; i < times; i++) turn();\n}")).RunAsync();

        [Fact]
        public Task A_loop_that_raises_an_event_nobody_listens_to() => Test(WithLoss("var run = new Run();\nrun.Go(Batches());\nConsole.WriteLine(run.Net.[|call|](rand(1, 4)).ToDouble());", Raising("", "call"))).RunAsync();

        [Fact]
        public Task A_handler_of_an_event_that_sets_the_mode() => Test(WithLoss(
            "var run = new Run();\nrun.Ended += turn =>\n{\n    run.Net.eval();\n    Console.WriteLine(run.Net.call(rand(1, 4)).ToDouble());\n};\nrun.Go(Batches());", Raising("Began += () => Console.WriteLine();", "[|call|]"))).RunAsync();
    }

    public sealed partial class Guards
    {
        [Theory]
        [InlineData("net.eval();", "static Tensor Vectors(Recipes net, Tensor x) => net.Embed(x);")]
        [InlineData("", "static Tensor Vectors(Recipes net, Tensor x)\n{\n    net.eval();\n    return net.Embed(x);\n}")]
        [InlineData("", "static Tensor Vectors(Recipes net, Tensor x) => net.Still(x);")]
        public Task A_method_of_the_module_that_another_method_calls(string end, string helper) => Test(WithLoss(Recipes("net.train();", end), Embedding(helper))).RunAsync();

        [Theory]
        [InlineData("run.Began += () => run.Net.train();\nrun.Ended += turn => run.Net.eval();", "")]
        [InlineData("run.Ended += turn => run.Net.eval();", "Began += () => Net.train();")]
        [InlineData("run.Ended += turn => run.Net.eval();\nrun.Ended += Back;\nvoid Back(int turn) => run.Net.train();", "")]
        public Task Handlers_of_events_that_set_the_mode(string handlers, string constructor) => Test(WithLoss("var run = new Run();\n" + handlers + "\nrun.Go(Batches());", Raising(constructor, "call"))).RunAsync();
    }
}
