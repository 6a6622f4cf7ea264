using static QualityGates.Analyzers.Tests.TrainingLoop.LoopProgram;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.TrainingLoop.OptimizerBeforeMove,
    QualityGates.Fixes.TrainingLoop.OptimizerBeforeMoveFix>;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

public static class OptimizerBeforeMoveTests
{
    private const string Loop = "foreach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n}";

    private static Verify.Test Test(string code, string? right = null) => TestOf<QualityGates.Rules.TrainingLoop.OptimizerBeforeMove, QualityGates.Fixes.TrainingLoop.OptimizerBeforeMoveFix>(code, right);

    /// <summary>A class that makes its optimizer by a function in a field.</summary>
    private static string Making(string before, string made) => $$"""
        public sealed class Making(Module<Tensor, Tensor> net)
        {
            private readonly Func<IEnumerable<Parameter>, optim.Optimizer> _make = parameters => {{made}}(parameters);

            public void Run(int epochs)
            {
                optim.Optimizer optimizer;
                {{before}}
                    optimizer.zero_grad();
                    net.call(zeros(1, 4)).sum().backward();
                    optimizer.step();
                }
            }
        }
        """;

    /// <summary>A class with methods of its own only, which has a function make its optimizer.</summary>
    private static string Shared(string declared, string before, string made, string next = "") => $$"""
        public static class Shared
        {
            {{declared}}

            public static void Run(Module<Tensor, Tensor> net, int epochs)
            {
                var rate = 0.1;
                {{before}}
                    optimizer.zero_grad();
                    net.call(zeros(1, 4)).sum().backward();
                    optimizer.step();
                    {{next}}
                }
            }

            private static optim.Optimizer Make(Module net, double rate) => {{made}};
        }
        """;

    /// <summary>A base class that has its optimizer made in each turn by a hook.</summary>
    private static string Hook(string declared, string modifier, string made, string next) => $$"""
        public abstract class Experiment(Net net)
        {
            protected Net Net { get; } = net;

            {{declared}}

            public void Run()
            {
                var rate = 0.01;
                for (var epoch = 0; epoch < 50; epoch++)
                {
                    using var optimizer = Prepare(rate);
                    optimizer.zero_grad();
                    Net.call(zeros(1, 4)).sum().backward();
                    optimizer.step();
                    {{next}}
                }
            }
        }

        public sealed class Slalom(Net net) : Experiment(net)
        {
            protected {{modifier}} optim.Optimizer Prepare(double rate) => {{made}};
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("var (net, optimizer) = Make();\nnet.to(CUDA);\n")]
        [InlineData("var made = Make();\nvar net = made.Net;\nvar optimizer = made.Item2;\nnet.to(CUDA);\n")]
        [InlineData("Net net;\noptim.Optimizer optimizer;\n(net, optimizer) = Make();\n(net).cuda();\n")]
        public Task A_module_that_comes_with_its_optimizer(string begin) => Test(WithLoss(begin + Loop + "\n\nstatic (Net Net, optim.Optimizer) Make()\n{\n    var made = new Net();\n    return (made, optim.[|Adam|](made.parameters()));\n}")).RunAsync();

        [Fact]
        public Task A_function_in_a_field_that_makes_it_in_each_turn() => Test(WithLoss("new Making(new Net()).Run(9);", Making("for (var i = 0; i < epochs; i++)\n{\n    optimizer = _make(net.parameters());", "optim.[|Adam|]"))).RunAsync();

        [Theory]
        [InlineData("private static readonly Func<Module, double, optim.Optimizer> Making = (net, rate) => optim.[|SGD|](net.parameters(), rate, momentum: 0.9);", "optim.SGD(net.parameters(), rate)", "rate *= 0.9;")]
        [InlineData("private static readonly Func<Module, double, optim.Optimizer> Making = static (net, rate) =>\n{\n    return optim.[|Adam|](net.parameters(), rate);\n};", "optim.SGD(net.parameters(), rate)", "")]
        [InlineData("private static Func<Module, double, optim.Optimizer> Making { get; } = (net, rate) => optim.[|Adam|](net.parameters(), rate);", "optim.SGD(net.parameters(), rate)", "rate *= 0.9;")]
        [InlineData("private static readonly Func<Module, double, optim.Optimizer> Making = Make;", "optim.[|Adam|](net.parameters(), rate)", "rate *= 0.9;")]
        [InlineData("private static readonly Func<Module, double, optim.Optimizer> Making = (net, rate) => Make(net, rate);", "optim.[|Adam|](net.parameters(), rate)", "")]
        public Task A_function_that_all_share_that_makes_it_in_each_turn(string declared, string made, string next) =>
            Test(WithLoss("Shared.Run(new Net(), 9);", Shared(declared, "for (var i = 0; i < epochs; i++)\n{\n    using var optimizer = Making(net, rate);", made, next))).RunAsync();

        [Fact]
        public Task A_hook_of_a_base_class_that_runs_in_each_turn() => Test(WithLoss("Phased phased = args.Length > 0 ? new Fresh() : new Plain();\nphased.Run();", """
            public abstract class Phased
            {
                protected readonly Net Net = new();
                protected optim.Optimizer? Optimizer;

                public void Run()
                {
                    for (var i = 0; i < 20; i++)
                    {
                        Start();
                        Optimizer!.zero_grad();
                        Net.call(zeros(1, 4)).sum().backward();
                        Optimizer.step();
                    }
                }

                protected abstract void Start();
            }

            public sealed class Fresh : Phased
            {
                protected override void Start() => Optimizer = optim.[|Adam|](Net.parameters());
            }

            public sealed class Plain : Phased
            {
                public Plain() => Optimizer = optim.SGD(Net.parameters(), 0.1);

                protected override void Start() => Console.WriteLine();
            }
            """)).RunAsync();

        [Theory]
        [InlineData("new Slalom(new Net()).Run();", "protected abstract optim.Optimizer Prepare(double rate);", "override", "optim.[|Adam|](Net.parameters(), rate)")]
        [InlineData("", "protected abstract optim.Optimizer Prepare(double rate);", "override", "optim.[|Adam|](Net.parameters(), rate)")]
        [InlineData("", "protected virtual optim.Optimizer Prepare(double rate) => throw new NotSupportedException();", "override", "optim.[|Adam|](Net.parameters(), rate / 2)")]
        [InlineData("", "protected abstract optim.Optimizer Prepare(double rate);", "sealed override", "Made(rate);\nprivate optim.Optimizer Made(double rate) => optim.[|Adam|](Net.parameters(), rate)")]
        public Task A_hook_with_a_rate_that_falls(string begin, string declared, string modifier, string made) => Test(WithLoss(begin, Hook(declared, modifier, made, "rate *= 0.95;"))).RunAsync();

        [Theory]
        [InlineData("epoch")]
        [InlineData("0.01 * Math.Pow(0.9, epoch)")]
        [InlineData("0.01")]
        public Task A_hook_that_is_given_the_same_or_the_turn(string rate) => Test(WithLoss("", Hook("protected abstract optim.Optimizer Prepare(double rate);", "override", "optim.[|Adam|](Net.parameters(), rate)", "").Replace("Prepare(rate);", $"Prepare({rate});", StringComparison.Ordinal))).RunAsync();

        [Fact]
        public Task By_an_interface_with_a_rate_that_falls() => Test(WithLoss("Experiment.Run(new Net(), new Making());", """
            public interface IMaking
            {
                optim.Optimizer Make(Module of, double rate);
            }

            public sealed class Making : IMaking
            {
                public optim.Optimizer Make(Module of, double rate) => optim.[|Adam|](of.parameters(), rate);
            }

            public static class Experiment
            {
                public static void Run(Net net, IMaking making)
                {
                    var rate = 0.1;
                    for (var epoch = 0; epoch < 50; epoch++)
                    {
                        using var optimizer = making.Make(net, rate);
                        optimizer.zero_grad();
                        net.call(zeros(1, 4)).sum().backward();
                        optimizer.step();
                        rate *= 0.9;
                    }
                }
            }
            """)).RunAsync();

        [Theory]
        [InlineData("var net = new Net();\nvar optimizer = optim.[|Adam|](net.parameters());\nnet.to(CUDA);\n" + Loop)]
        [InlineData("var net = new Net();\nvar optimizer = optim.[|SGD|](learningRate: 0.1, parameters: (net).parameters());\n(net).cuda();\n" + Loop)]
        [InlineData("var net = new Net();\nvar optimizer = optim.[|Adam|](net.parameters());\nvar moved = net.half();\n" + Loop)]
        [InlineData("var net = new Net();\nvar ps = net.parameters().ToList();\nvar optimizer = optim.[|Adam|](ps);\nPut(net);\n" + Loop + "\n\nstatic void Put(Net n) => n.to(float64);")]
        [InlineData("var net = Sequential(Linear(4, 2), ReLU());\nvar optimizer = optim.[|Adam|](net.parameters());\nvar device = cuda.is_available() ? CUDA : CPU;\nnet.to(device);\n" + Loop)]
        [InlineData("var net = new Net();\nvar optimizer = optim.[|Adam|](Trainable(net));\nnet.to(CUDA);\n" + Loop + "\n\nstatic IEnumerable<Parameter> Trainable(Module of) => of.parameters().Where(p => p.requires_grad);")]
        [InlineData("var net = new Net();\nvar optimizer = optim.[|Adam|](Without(net.parameters(), 2));\nnet.to(CUDA);\n" + Loop + "\n\nstatic List<Parameter> Without(IEnumerable<Parameter> all, int count) => all.Skip(count).ToList();")]
        public Task An_optimizer_of_a_module_that_moves(string body) => Test(WithLoss(body)).RunAsync();

        [Theory]
        [InlineData("var net = new Net();\nvar optimizer = optim.[|Adam|](net.parameters());\nnet.to(CUDA);\nUse(net, optimizer);\n\nstatic void Use(Net n, optim.Optimizer o) => Console.WriteLine((n, o));")]
        [InlineData("Module<Tensor, Tensor> net = new Net();\nvar optimizer = optim.[|Adam|](net.parameters());\nif (cuda.is_available()) net = net.cuda();")]
        public Task An_optimizer_that_others_will_step(string body) => Test(WithLoss(body)).RunAsync();

        [Fact]
        public Task By_an_object_whose_methods_nothing_calls() => Test(WithLoss("", """
            public class Trainer
            {
                private readonly Net _net;
                private readonly optim.Optimizer _optimizer;

                public Trainer()
                {
                    _net = new Net();
                    _optimizer = optim.[|Adam|](_net.parameters());
                }

                public void Move(Device device) => _net.to(device);

                public void Fit(Tensor x)
                {
                    _optimizer.zero_grad();
                    _net.call(x).sum().backward();
                    _optimizer.step();
                }
            }
            """)).RunAsync();

        [Fact]
        public Task By_a_constructor() => Test(WithLoss("var net = new Net();\nvar optimizer = [|new AdamW(net.parameters())|];\nnet.to(CUDA);\n" + Loop)).RunAsync();

        [Fact]
        public Task In_fields_of_a_trainer() => Test(WithLoss(
            "var trainer = new Trainer();\ntrainer.Fit(Batches());",
            """
            class Trainer
            {
                private readonly Net _net = new();
                private readonly optim.Optimizer _optimizer;

                public Trainer()
                {
                    _optimizer = optim.[|Adam|](_net.parameters());
                }

                public void Fit(IEnumerable<(Tensor X, Tensor Y)> batches)
                {
                    _net.to(CUDA);
                    foreach (var (x, y) in batches)
                    {
                        _optimizer.zero_grad();
                        functional.mse_loss(_net.call(x), y).backward();
                        _optimizer.step();
                    }
                }
            }
            """)).RunAsync();

        [Theory]
        [InlineData("var net = new Net();\nfor (var epoch = 0; epoch < 9; epoch++)\n{\n    var optimizer = optim.[|Adam|](net.parameters(), 0.001);\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n}")]
        [InlineData("var net = new Net();\nforeach (var (x, y) in Batches())\n{\n    using var optimizer = optim.[|Adam|](net.parameters());\n    optimizer.zero_grad();\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n}")]
        [InlineData("var net = new Net();\nfor (var epoch = 0; epoch < 9; epoch++)\n{\n    Epoch();\n}\n\nvoid Epoch()\n{\n    var optimizer = optim.[|Adam|](net.parameters());\n    " + Loop + "\n}")]
        [InlineData("var net = new Net();\nfor (var epoch = 0; epoch < 9; epoch++)\n{\n    var rate = 0.01 * Math.Pow(0.9, epoch);\n    var optimizer = optim.[|Adam|](net.parameters(), rate);\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n}")]
        [InlineData("var net = new Net();\nvar rate = 0.01;\nfor (var epoch = 0; epoch < 9; epoch++)\n{\n    var optimizer = optim.[|Adam|](net.parameters(), rate);\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n\n    rate *= 0.9;\n}")]
        [InlineData("var net = new Net();\nforeach (var epoch in Enumerable.Range(0, 9))\n{\n    var optimizer = Make(epoch);\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n}\n\noptim.Optimizer Make(int turn) => optim.[|Adam|](net.parameters(), turn < 5 ? 0.01 : 0.001);")]
        public Task An_optimizer_that_is_made_anew(string body) => Test(WithLoss(body)).RunAsync();

        [Theory]
        [InlineData("foreach (var network in new Module<Tensor, Tensor>[] { new Net(), new Net() })\n{\n    Teach(network);\n}\n\nvoid Teach(Module<Tensor, Tensor> network)\n{\n    for (var epoch = 0; epoch < 15; epoch++)\n    {\n        using var optimizer = Fresh(network);\n    optimizer.zero_grad();\n        loss.call(network.call(zeros(1, 4)), zeros(1, 4)).backward();\n        optimizer.step();\n    }\n}\n\nstatic optim.Optimizer Fresh(Module network) => optim.[|Adam|](network.parameters(), 1e-3);")]
        [InlineData("for (var fold = 0; fold < 5; fold++)\n{\n    Teach(new Net());\n}\n\nvoid Teach(Module<Tensor, Tensor> network)\n{\n    for (var epoch = 0; epoch < 15; epoch++)\n    {\n        using var optimizer = Fresh(network);\n    optimizer.zero_grad();\n        loss.call(network.call(zeros(1, 4)), zeros(1, 4)).backward();\n        optimizer.step();\n    }\n}\n\nstatic optim.Optimizer Fresh(Module network) => optim.[|Adam|](network.parameters(), 1e-3);")]
        [InlineData("foreach (var fold in args)\n{\n    var network = new Net();\n    Teach(network);\n}\n\nvoid Teach(Module<Tensor, Tensor> network)\n{\n    for (var epoch = 0; epoch < 15; epoch++)\n    {\n        using var optimizer = Fresh(network);\n    optimizer.zero_grad();\n        loss.call(network.call(zeros(1, 4)), zeros(1, 4)).backward();\n        optimizer.step();\n    }\n}\n\nstatic optim.Optimizer Fresh(Module network) => optim.[|Adam|](network.parameters(), 1e-3);")]
        [InlineData("var networks = new List<Module<Tensor, Tensor>> { new Net(), new Net() };\nforeach (var network in networks)\n{\n    for (var epoch = 0; epoch < 15; epoch++)\n    {\n        using var optimizer = Fresh(network);\n    optimizer.zero_grad();\n        loss.call(network.call(zeros(1, 4)), zeros(1, 4)).backward();\n        optimizer.step();\n    }\n}\n\n\n\nstatic optim.Optimizer Fresh(Module network) => optim.[|Adam|](network.parameters(), 1e-3);")]
        public Task An_optimizer_that_is_made_anew_for_each_of_several_modules(string body) => Test(WithLoss(body)).RunAsync();

        [Fact]
        public Task And_says_where_and_what_to_write()
        {
            var test = Test(WithLoss("var net = new Net();\nvar optimizer = optim.{|#0:Adam|}(net.parameters());\nnet.{|#1:to|}(CUDA);\n" + Loop));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "'Adam' takes the parameters of 'net' before 'to' (line 18) moves it: a move can give the module new parameters, and the optimizer goes on changing the old ones", "move the module first"));
            return test.RunAsync();
        }
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("new Making(net).Run(args.Length);")]
        [InlineData("foreach (var fold in args) new Making(new Net()).Run(1);")]
        public Task A_function_in_a_field_that_makes_it_once(string body) => Test(WithLoss("var net = new Net();\n" + body, Making("optimizer = _make(net.parameters());\nfor (var i = 0; i < epochs; i++)\n{", "optim.Adam"))).RunAsync();

        [Theory]
        [InlineData("private static readonly Func<Module, double, optim.Optimizer> Making = (net, rate) => optim.SGD(net.parameters(), rate);", "using var optimizer = Making(net, rate);\nfor (var i = 0; i < epochs; i++)\n{")]
        [InlineData("public static Func<Module, double, optim.Optimizer> Making { get; set; } = (net, rate) => optim.SGD(net.parameters(), rate);", "for (var i = 0; i < epochs; i++)\n{\n    using var optimizer = Making(net, rate);")]
        [InlineData("private static readonly Func<Module, double, optim.Optimizer> Making = (net, rate) => optim.SGD(net.parameters(), rate);", "for (var i = 0; i < epochs; i++)\n{\n    var fresh = new Net();\n    using var optimizer = Making(fresh, rate);")]
        [InlineData("", "for (var i = 0; i < epochs; i++)\n{\n    net = new Net();\n    using var optimizer = optim.SGD(net.parameters(), rate);")]
        [InlineData("private static readonly Func<Module, double, optim.Optimizer> Making = (net, rate) => rate > 0.01 ? optim.SGD(net.parameters(), rate) : optim.Adam(net.parameters(), rate);", "for (var i = 0; i < epochs; i++)\n{\n    using var optimizer = Making(net, rate);")]
        public Task A_function_that_all_share_that_makes_it_once_or_may_be_another(string declared, string before) =>
            Test(WithLoss("Shared.Run(new Net(), 9);", Shared(declared, before, "optim.SGD(net.parameters(), rate)"))).RunAsync();

        [Theory]
        [InlineData("rate = epoch == 20 ? 0.001 : 0.01;")]
        [InlineData("rate = Console.Read();")]
        public Task A_hook_with_rates_that_are_chosen(string next) => Test(WithLoss("", Hook("protected abstract optim.Optimizer Prepare(double rate);", "override", "optim.Adam(Net.parameters(), rate)", next))).RunAsync();

        [Theory]
        [InlineData("if (epoch % 10 == 0) optimizer = Fresh(0.1);", "optim.Optimizer Fresh(double rate) => optim.Adam(net.parameters(), rate);")]
        [InlineData("if (epoch % 10 == 0) optimizer = Fresh();", "optim.Optimizer Fresh() => optim.Adam(net.parameters());")]
        [InlineData("if (epoch % 10 == 0) Restart();", "void Restart() => optimizer = Fresh();\noptim.Optimizer Fresh() => optim.Adam(net.parameters());")]
        [InlineData("optimizer = Kept();", "optim.Optimizer Kept()\n{\n    if (optimizer is not null)\n    {\n        return optimizer;\n    }\n\n    return optim.Adam(net.parameters());\n}")]
        public Task A_helper_that_is_called_under_a_condition(string turn, string helpers) =>
            Test(WithLoss("var net = new Net();\noptim.Optimizer optimizer = optim.SGD(net.parameters(), 0.1);\nfor (var epoch = 0; epoch < 50; epoch++)\n{\n    " + turn + "\n    " + Loop + "\n}\n\n" + helpers)).RunAsync();

        [Theory]
        [InlineData("var net = new Net().to(CUDA);\nvar optimizer = optim.Adam(net.parameters());\n" + Loop)]
        [InlineData("var net = new Net();\nnet.to(CUDA);\nvar optimizer = optim.Adam(net.parameters());\n" + Loop)]
        [InlineData("var net = new Net();\nvar optimizer = optim.Adam(net.parameters());\nnet.to(CPU);\n" + Loop)]
        [InlineData("var net = new Net();\nvar optimizer = optim.Adam(net.parameters());\n" + Loop + "\nnet.to(CPU);\nnet.save(\"net.dat\");")]
        [InlineData("var net = new Net();\nvar other = new Net();\nvar optimizer = optim.Adam(net.parameters());\nother.to(CUDA);\n" + Loop)]
        [InlineData("var net = new Net();\noptim.Optimizer optimizer = optim.Adam(net.parameters());\nnet.to(CUDA);\noptimizer = optim.SGD(net.parameters(), 0.1);\n" + Loop)]
        [InlineData("foreach (var fold in new[] { 1, 2 })\n{\n    var net = new Net();\n    var optimizer = optim.Adam(net.parameters());\n    " + Loop + "\n}")]
        [InlineData("var net = new Net();\nforeach (var rate in new[] { 0.1, 0.01 })\n{\n    var optimizer = optim.Adam(net.parameters(), rate);\n    " + Loop + "\n}")]
        [InlineData("var net = new Net();\noptim.Optimizer optimizer = optim.Adam(net.parameters());\nfor (var epoch = 0; epoch < 9; epoch++)\n{\n    if (epoch == 5) optimizer = optim.SGD(net.parameters(), 0.1);\n    " + Loop + "\n}")]
        [InlineData("var net = new Net();\nvar optimizer = optim.Adam(net.parameters());\nvar x0 = rand(1, 4).to(CUDA);\n" + Loop)]
        [InlineData("var net = new Net();\nvar rates = new[] { 0.1, 0.01 };\nfor (var phase = 0; phase < rates.Length; phase++)\n{\n    var rate = rates[phase];\n    var optimizer = optim.Adam(net.parameters(), rate);\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n}")]
        public Task Optimizers_that_know_their_module(string body) => Test(WithLoss(body)).RunAsync();

        [Theory]
        [InlineData("foreach (var network in new Module<Tensor, Tensor>[] { new Net(), new Net() })\n{\n    Teach(network);\n}\n\nvoid Teach(Module<Tensor, Tensor> network)\n{\n    using var optimizer = Fresh(network);\n    for (var epoch = 0; epoch < 15; epoch++)\n    {\n    optimizer.zero_grad();\n        loss.call(network.call(zeros(1, 4)), zeros(1, 4)).backward();\n        optimizer.step();\n    }\n}\n\nstatic optim.Optimizer Fresh(Module network) => optim.Adam(network.parameters(), 1e-3);")]
        [InlineData("for (var fold = 0; fold < 5; fold++)\n{\n    Teach(new Net());\n}\n\nvoid Teach(Module<Tensor, Tensor> network)\n{\n    using var optimizer = Fresh(network);\n    for (var epoch = 0; epoch < 15; epoch++)\n    {\n    optimizer.zero_grad();\n        loss.call(network.call(zeros(1, 4)), zeros(1, 4)).backward();\n        optimizer.step();\n    }\n}\n\nstatic optim.Optimizer Fresh(Module network) => optim.Adam(network.parameters(), 1e-3);")]
        [InlineData("var networks = new List<Module<Tensor, Tensor>> { new Net(), new Net() };\nforeach (var network in networks)\n{\n    Teach(network);\n}\n\nvoid Teach(Module<Tensor, Tensor> network)\n{\n    using var optimizer = Fresh(network);\n    for (var epoch = 0; epoch < 15; epoch++)\n    {\n    optimizer.zero_grad();\n        loss.call(network.call(zeros(1, 4)), zeros(1, 4)).backward();\n        optimizer.step();\n    }\n}\n\nstatic optim.Optimizer Fresh(Module network) => optim.Adam(network.parameters(), 1e-3);")]
        [InlineData("var networks = new Module<Tensor, Tensor>[] { new Net(), new Net() };\nfor (var i = 0; i < networks.Length; i++)\n{\n    Teach(networks[i]);\n}\n\nvoid Teach(Module<Tensor, Tensor> network)\n{\n    using var optimizer = Fresh(network);\n    for (var epoch = 0; epoch < 15; epoch++)\n    {\n    optimizer.zero_grad();\n        loss.call(network.call(zeros(1, 4)), zeros(1, 4)).backward();\n        optimizer.step();\n    }\n}\n\nstatic optim.Optimizer Fresh(Module network) => optim.Adam(network.parameters(), 1e-3);")]
        public Task One_optimizer_for_each_of_several_modules(string body) => Test(WithLoss(body)).RunAsync();

        [Fact]
        public Task Look_alikes() => Test(WithLoss("", """
            class Truck
            {
                public Truck to(string place) => this;
                public object parameters() => this;

                public static void Run()
                {
                    var truck = new Truck();
                    var load = truck.parameters();
                    truck.to("Basel");
                    System.Console.WriteLine(load);
                }
            }
            """)).RunAsync();
    }

    public sealed class Fixes
    {
        [Fact]
        public Task Makes_the_optimizer_after_the_move() => Test(
            WithLoss("var net = new Net();\n// as in the paper\nvar optimizer = optim.[|Adam|](net.parameters());\nnet.to(CUDA);\n" + Loop),
            WithLoss("var net = new Net();\nnet.to(CUDA);\n// as in the paper\nvar optimizer = optim.Adam(net.parameters());\n" + Loop)).RunAsync();

        [Fact]
        public Task Makes_the_optimizer_before_the_loops() => Test(
            WithLoss("var net = new Net();\nfor (var epoch = 0; epoch < 9; epoch++)\n{\n    foreach (var (x, y) in Batches())\n    {\n        var optimizer = optim.[|Adam|](net.parameters());\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n}"),
            WithLoss("var net = new Net();\nvar optimizer = optim.Adam(net.parameters());\nfor (var epoch = 0; epoch < 9; epoch++)\n{\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n}")).RunAsync();

        [Fact]
        public Task Makes_the_optimizer_before_the_loop_of_a_program_without_methods()
        {
            var test = Test(
                """
                using TorchSharp;
                using static TorchSharp.torch;

                var net = nn.Linear(2, 1);
                for (var epoch = 0; epoch < 9; epoch++)
                {
                    using var optimizer = optim.[|Adam|](net.parameters());
                    optimizer.zero_grad();
                    net.call(zeros(1, 2)).sum().backward();
                    optimizer.step();
                }
                """,
                """
                using TorchSharp;
                using static TorchSharp.torch;

                var net = nn.Linear(2, 1);
                using var optimizer = optim.Adam(net.parameters());
                for (var epoch = 0; epoch < 9; epoch++)
                {
                    optimizer.zero_grad();
                    net.call(zeros(1, 2)).sum().backward();
                    optimizer.step();
                }
                """);
            test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
            return test.RunAsync();
        }
    }
}
