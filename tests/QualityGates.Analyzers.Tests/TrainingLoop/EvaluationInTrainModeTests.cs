using static QualityGates.Analyzers.Tests.TrainingLoop.LoopProgram;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.TrainingLoop.EvaluationInTrainMode,
    QualityGates.Fixes.TrainingLoop.EvaluationInTrainModeFix>;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

public static partial class EvaluationInTrainModeTests
{
    private const string Train = "foreach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n}\n\n";

    private static Verify.Test Test(string code, string? right = null) => TestOf<QualityGates.Rules.TrainingLoop.EvaluationInTrainMode, QualityGates.Fixes.TrainingLoop.EvaluationInTrainModeFix>(code, right);

    /// <summary>A class whose one method scores, and whose other one does something with the network first.</summary>
    private static string Scorer(string first, string call) => $$"""
        public class Scorer
        {
            private readonly Net _net = new();

            public void First()
            {
                {{first}}
            }

            public double Score(Tensor x) => _net.{{call}}(x).sum().ToDouble();
        }
        """;

    private const string Own = """
        public class Own : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> _first = Linear(4, 8), _drop = Dropout(0.2), _last = Linear(8, 2);

            public Own() : base("own") => RegisterComponents();

            public (Tensor Output, Tensor Hidden) Run(Tensor x)
            {
                var hidden = _drop.call(_first.call(x));
                return (_last.call(hidden), hidden);
            }

            public void Freeze()
            {
                foreach (var parameter in _first.parameters()) parameter.requires_grad = false;
            }

            public override Tensor forward(Tensor x) => Run(x).Output;
        }
        """;

    public sealed partial class Reports
    {
        [Theory]
        [InlineData(Train + "foreach (var (x, y) in Batches(1))\n{\n    Console.WriteLine(net.[|call|](x).argmax(1).eq(y).sum().ToInt64());\n}")]
        [InlineData("net.train();\n" + Train + "var same = net;\nforeach (var (x, y) in Batches(1))\n{\n    var (output, truth) = ((same).[|call|](x), y);\n    Console.WriteLine(loss.call(output, truth).item<float>());\n}")]
        [InlineData("for (var epoch = 0; epoch < 3; epoch++)\n{\n    net.train();\n    " + Train + "    Console.WriteLine(Accuracy(net));\n}\n\nstatic double Accuracy(Module<Tensor, Tensor> n)\n{\n    var right = 0L;\n    foreach (var (x, y) in Batches(1)) right += n.[|call|](x).argmax(1).eq(y).sum().ToInt64();\n    return right;\n}")]
        [InlineData("net.load(\"net.dat\");\nConsole.WriteLine(Predict(rand(1, 4)).argmax().item<long>());\n\nTensor Predict(Tensor x) => net.[|call|](x);")]
        [InlineData(Train + "net.train(true);\nvar best = Batches(1).Max(batch => net.[|call|](batch.X).sum().ToDouble());")]
        public Task A_network_with_dropout_that_is_evaluated_as_it_trains(string body) => Test(WithNetwork(body)).RunAsync();

        [Theory]
        [InlineData("Sequential(Linear(4, 8), BatchNorm1d(8), Linear(8, 2))")]
        [InlineData("Sequential((\"a\", Linear(4, 8)), (\"b\", Sequential(ReLU(), Dropout(0.1))))")]
        [InlineData("torchvision.models.resnet18()")]
        [InlineData("Sequential(new Net(), ReLU()).to(CUDA)")]
        public Task A_network_whose_parts_depend_on_the_mode(string network) => Test(WithLoss(
            $"var net = {network};\nvar optimizer = optim.Adam(net.parameters());\n{Train}Console.WriteLine(net.[|call|](rand(1, 4)).ToDouble());")).RunAsync();

        [Theory]
        [InlineData("net.train();\nfor (var epoch = 0; epoch < 3; epoch++)\n{\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.[|call|](x), y).backward();\n        optimizer.step();\n    }\n\n    net.eval();\n    foreach (var (x, y) in Batches(1)) Console.WriteLine(net.call(x).sum().ToDouble());\n}")]
        [InlineData("for (var epoch = 0; epoch < 3; epoch++)\n{\n    Epoch();\n    Look(of: net);\n}\n\nvoid Epoch()\n{\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        var output = net.[|call|](x);\n        loss.call(output, y).backward();\n        optimizer.step();\n    }\n}\n\nstatic void Look(Net of)\n{\n    of.train(false);\n    Console.WriteLine(of.call(rand(1, 4)).ToDouble());\n}")]
        public Task Training_that_goes_on_in_the_mode_of_evaluation(string body) => Test(WithNetwork(body)).RunAsync();

        [Fact]
        public Task A_network_given_to_the_primary_constructor_of_a_base_class() => Test(WithLoss("new Run(new Net()).Go();", """
            abstract class Base(Net net, optim.Optimizer optimizer)
            {
                protected Net Network { get; } = net;

                protected optim.Optimizer Optimizer => optimizer;

                protected void Look()
                {
                    Network.eval();
                    Console.WriteLine(Network.call(rand(1, 4)).ToDouble());
                }
            }

            sealed class Run(Net net) : Base(net, optim.Adam(net.parameters()))
            {
                public void Go()
                {
                    for (var epoch = 0; epoch < 9; epoch++)
                    {
                        Optimizer.zero_grad();
                        Network.[|call|](rand(2, 4)).sum().backward();
                        Optimizer.step();
                        Look();
                    }
                }
            }
            """)).RunAsync();

        [Fact]
        public Task A_network_that_is_made_when_it_is_first_asked_for() => Test(WithLoss("", """
            public class Scorer
            {
                private readonly Lazy<Net> _net = new(() =>
                {
                    var net = new Net();
                    net.load("net.dat");
                    return net;
                });

                public double Score(Tensor x) => _net.Value.[|call|](x).sum().ToDouble();
            }
            """)).RunAsync();

        [Fact]
        public Task A_method_of_its_own_that_runs_its_parts() => Test(WithLoss("net.train();\nforeach (var (x, y) in Batches(1))\n{\n    var (output, hidden) = net.[|Run|](x);\n    Console.WriteLine(output.sum().ToDouble());\n}".Insert(0, "var net = new Own();\n"), Own)).RunAsync();

        [Fact]
        public Task A_teacher_that_was_loaded() => Test(WithLoss("""
            var teacher = new Net();
            teacher.load("teacher.dat");
            var net = Linear(4, 2);
            var optimizer = optim.Adam(net.parameters());
            foreach (var (x, y) in Batches())
            {
                using var scope = NewDisposeScope();
                Tensor wanted;
                using (no_grad())
                {
                    wanted = teacher.[|call|](x);
                }

                optimizer.zero_grad();
                functional.mse_loss(net.call(x), wanted).backward();
                optimizer.step();
            }
            """)).RunAsync();

        [Fact]
        public Task A_method_of_an_object_that_nothing_calls() => Test(WithLoss("", Scorer("_net.train();", "[|call|]"))).RunAsync();

        [Theory]
        [InlineData("functional.[|dropout|](x)")]
        [InlineData("functional.[|dropout2d|](p: 0.5, input: x)")]
        public Task Dropout_that_does_not_know_the_mode(string call) => Test(WithLoss("", $$"""
            class Own : Module<Tensor, Tensor>
            {
                public Own() : base("own") => RegisterComponents();

                public override Tensor forward(Tensor x) => {{call}};
            }
            """)).RunAsync();

        [Fact]
        public Task And_says_where_and_what_to_write()
        {
            var test = Test(WithNetwork("net.{|#1:train|}();\n" + Train + "Console.WriteLine(net.{|#0:call|}(rand(1, 4)).ToDouble());"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "'net', which has layers that work differently then, is evaluated in the mode of training, in which it is since 'train' (line 18)", "call 'net.eval()' before"));
            return test.RunAsync();
        }
    }

    public sealed partial class Guards
    {
        [Fact]
        public Task An_output_that_is_only_asked_for_its_shape() => Test(WithLoss("", """
            public static class Shapes
            {
                public static bool Holds()
                {
                    using var net = new Net();
                    using var output = net.call(zeros(3, 4));
                    return output.shape.Length == 2;
                }
            }
            """)).RunAsync();

        [Fact]
        public Task A_network_that_is_made_in_the_mode_of_evaluation_when_it_is_first_asked_for() => Test(WithLoss("", """
            public class Scorer
            {
                private readonly Lazy<Net> _net = new(Load);

                public double Score(Tensor x) => _net.Value.call(x).sum().ToDouble();

                private static Net Load()
                {
                    var net = new Net();
                    net.eval();
                    return net;
                }
            }
            """)).RunAsync();

        [Theory]
        [InlineData("_net.eval();")]
        [InlineData("_net.train(false);")]
        public Task Objects_whose_other_method_may_have_set_the_mode(string first) => Test(WithLoss("", Scorer(first, "call"))).RunAsync();

        [Theory]
        [InlineData(Train + "net.eval();\nforeach (var (x, y) in Batches(1)) Console.WriteLine(net.call(x).sum().ToDouble());")]
        [InlineData(Train + "net.train(args.Length > 0);\nforeach (var (x, y) in Batches(1)) Console.WriteLine(net.call(x).sum().ToDouble());")]
        [InlineData("for (var epoch = 0; epoch < 3; epoch++)\n{\n    net.train();\n    " + Train + "    net.eval();\n    foreach (var (x, y) in Batches(1)) Console.WriteLine(net.call(x).sum().ToDouble());\n}")]
        [InlineData("foreach (var phase in new[] { \"train\", \"test\" })\n{\n    if (phase == \"train\") net.train(); else net.eval();\n    foreach (var (x, y) in Batches())\n    {\n        var l = loss.call(net.call(x), y);\n        if (phase == \"train\")\n        {\n            optimizer.zero_grad();\n            l.backward();\n            optimizer.step();\n        }\n    }\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    var outputs = new List<Tensor>();\n    outputs.Add(net.call(x));\n    outputs.Add(net.call(-x));\n    loss.call(cat(outputs), y).backward();\n    optimizer.step();\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    var l = Loss(net.call(x), y);\n    l.backward();\n    optimizer.step();\n}\n\nTensor Loss(Tensor output, Tensor y) => loss.call(output, y);")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    Learn(Output(x), y);\n    optimizer.step();\n}\n\nTensor Output(Tensor x) => net.call(x);\nvoid Learn(Tensor output, Tensor y) => loss.call(output, y).backward();")]
        public Task Networks_in_the_mode_they_need(string body) => Test(WithNetwork(body)).RunAsync();

        [Theory]
        [InlineData("net.eval();\nforeach (var (x, y) in Batches(1)) Console.WriteLine(net.Run(x).Output.sum().ToDouble());")]
        [InlineData("net.train();\nnet.Freeze();\nforeach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    var (output, _) = net.Run(x);\n    loss.call(output, y).backward();\n    optimizer.step();\n}")]
        public Task Methods_of_its_own_that_run_its_parts(string body) => Test(WithLoss("var net = new Own();\nvar optimizer = optim.Adam(net.parameters());\n" + body, Own)).RunAsync();

        [Theory]
        [InlineData("teacher.load(\"teacher.dat\");\nteacher.eval();")]
        [InlineData("teacher.load_state_dict(net.state_dict());")]
        public Task Teachers_in_the_mode_they_need(string made) => Test(WithLoss("var net = new Net();\nvar teacher = new Net();\n" + made + """

            var optimizer = optim.Adam(net.parameters());
            foreach (var (x, y) in Batches())
            {
                using var scope = NewDisposeScope();
                Tensor wanted;
                using (no_grad())
                {
                    wanted = teacher.call(x);
                }

                optimizer.zero_grad();
                functional.mse_loss(net.call(x), wanted).backward();
                optimizer.step();
            }
            """)).RunAsync();

        [Fact]
        public Task A_mode_that_an_object_puts_back_when_it_is_disposed() => Test(WithNetwork(
            "net.train();\nfor (var epoch = 0; epoch < 9; epoch++)\n{\n    " + Train + "    using var mode = new Evaluating(net);\n    foreach (var (x, y) in Batches(1)) Console.WriteLine(net.call(x).sum().ToDouble());\n}",
            """
            readonly struct Evaluating : IDisposable
            {
                private readonly Module _module;

                public Evaluating(Module module)
                {
                    _module = module;
                    module.eval();
                }

                public void Dispose() => _module.train();
            }
            """)).RunAsync();

        [Theory]
        [InlineData("Linear(4, 2)")]
        [InlineData("Sequential(Linear(4, 8), ReLU(), Linear(8, 2))")]
        [InlineData("new Plain()")]
        [InlineData("new Around(args.Length > 0 ? Linear(4, 2) : new Net())")]
        public Task A_network_that_is_the_same_in_both_modes_or_is_not_known(string network) => Test(WithLoss(
            $"Module<Tensor, Tensor> net = {network};\nvar optimizer = optim.Adam(net.parameters());\n{Train}Console.WriteLine(net.call(rand(1, 4)).ToDouble());",
            """
            class Plain : Module<Tensor, Tensor>
            {
                private readonly Module<Tensor, Tensor> _layer = Linear(4, 2), _recurrent = Linear(2, 2);
                private readonly LSTM _memory = LSTM(2, 2, dropout: 0);

                public Plain() : base("plain") => RegisterComponents();

                public override Tensor forward(Tensor x) => _recurrent.call(_layer.call(x));
            }

            class Around : Module<Tensor, Tensor>
            {
                private readonly Module<Tensor, Tensor> _inner;

                public Around(Module<Tensor, Tensor> inner) : base("around")
                {
                    _inner = inner;
                    RegisterComponents();
                }

                public override Tensor forward(Tensor x) => _inner.call(x);
            }
            """)).RunAsync();

        [Fact]
        public Task A_part_whose_mode_is_that_of_the_whole() => Test(WithLoss("""
            var encoder = new Net();
            var whole = Sequential(encoder, Linear(2, 1));
            whole.eval();
            Console.WriteLine(encoder.call(rand(1, 4)).ToDouble());
            """)).RunAsync();

        [Theory]
        [InlineData("functional.dropout(x, 0.5, training)")]
        [InlineData("functional.dropout(x, training: true)")]
        [InlineData("functional.alpha_dropout(x)")]
        public Task Dropout_that_is_told(string call) => Test(WithLoss("", $$"""
            class Own : Module<Tensor, Tensor>
            {
                public Own() : base("own") => RegisterComponents();

                public override Tensor forward(Tensor x) => {{call}};
            }
            """)).RunAsync();
    }

    public sealed partial class Fixes
    {
        [Fact]
        public Task Evaluates_in_the_mode_of_evaluation() => Test(
            WithNetwork(Train + "// the test\nforeach (var (x, y) in Batches(1))\n{\n    Console.WriteLine(net.[|call|](x).sum().ToDouble());\n}"),
            WithNetwork(Train.TrimEnd() + "\nnet.eval();\n\n// the test\nforeach (var (x, y) in Batches(1))\n{\n    Console.WriteLine(net.call(x).sum().ToDouble());\n}")).RunAsync();

        [Fact]
        public Task And_trains_on_in_that_of_training() => Test(
            WithNetwork("net.train();\nfor (var epoch = 0; epoch < 3; epoch++)\n{\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n\n    foreach (var (x, y) in Batches(1))\n    {\n        Console.WriteLine(net.[|call|](x).sum().ToDouble());\n    }\n}"),
            WithNetwork("net.train();\nfor (var epoch = 0; epoch < 3; epoch++)\n{\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n    net.eval();\n\n    foreach (var (x, y) in Batches(1))\n    {\n        Console.WriteLine(net.call(x).sum().ToDouble());\n    }\n    net.train();\n}")).RunAsync();

        [Fact]
        public Task Trains_in_the_mode_of_training() => Test(
            WithNetwork("for (var epoch = 0; epoch < 3; epoch++)\n{\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.[|call|](x), y).backward();\n        optimizer.step();\n    }\n\n    net.eval();\n    Console.WriteLine(net.call(rand(1, 4)).ToDouble());\n}"),
            WithNetwork("for (var epoch = 0; epoch < 3; epoch++)\n{\n    net.train();\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n\n    net.eval();\n    Console.WriteLine(net.call(rand(1, 4)).ToDouble());\n}")).RunAsync();

        [Theory]
        [InlineData("Tensor x", "functional.[|dropout|](x, 0.5)", "functional.dropout(x, 0.5, training: training)")]
        [InlineData("Tensor training", "functional.[|dropout|](training)", "functional.dropout(training, training: this.training)")]
        public Task Tells_the_function(string parameter, string call, string right)
        {
            static string Own(string parameter, string call) => WithLoss("", $$"""
                class Own : Module<Tensor, Tensor>
                {
                    public Own() : base("own") => RegisterComponents();

                    public override Tensor forward({{parameter}}) => {{call}};
                }
                """);
            return Test(Own(parameter, call), Own(parameter, right)).RunAsync();
        }
    }
}
