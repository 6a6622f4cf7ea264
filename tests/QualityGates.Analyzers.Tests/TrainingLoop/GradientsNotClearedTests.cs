using static QualityGates.Analyzers.Tests.TrainingLoop.LoopProgram;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.TrainingLoop.GradientsNotCleared,
    QualityGates.Fixes.TrainingLoop.GradientsNotClearedFix>;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

public static class GradientsNotClearedTests
{
    private static Verify.Test Test(string code, string? right = null) => TestOf<QualityGates.Rules.TrainingLoop.GradientsNotCleared, QualityGates.Fixes.TrainingLoop.GradientsNotClearedFix>(code, right);

    /// <summary>A base class that drives the loop, and two subclasses that do a turn of it: one as it should be, one as given.</summary>
    private static string Steps(string first, string backward) => $$"""
        public abstract class Steps(Net net, optim.Optimizer optimizer)
        {
            protected Net Network { get; } = net;

            protected optim.Optimizer Optimizer { get; } = optimizer;

            public void Run(IEnumerable<Tensor> batches)
            {
                foreach (var x in batches) Turn(x);
            }

            protected abstract void Turn(Tensor x);
        }

        public sealed class Right(Net net) : Steps(net, optim.Adam(net.parameters()))
        {
            protected override void Turn(Tensor x)
            {
                Network.call(x).sum().backward();
                Optimizer.step();
                Optimizer.zero_grad();
            }
        }

        public sealed class Given(Net net) : Steps(net, optim.Adam(net.parameters()))
        {
            protected override void Turn(Tensor x)
            {
                {{first}}
                Network.call(x).sum().{{backward}}();
                Optimizer.step();
            }
        }
        """;

    public sealed class Reports
    {
        [Fact]
        public Task A_turn_beside_a_call_that_only_has_the_name_of_one_that_matters() => Test(WithNetwork("""
            for (var turn = 0; turn < 99; turn++)
            {
                var x = Act(rand(1, 4));
                new Game().Play(world: null!, x);
                loss.call(net.call(x), x).[|backward|]();
                optimizer.step();
            }

            Tensor Act(Tensor state) => net.call(state);
            """, "public interface IWorld\n{\n    Tensor Act(Tensor move);\n}\n\npublic sealed class Game\n{\n    public Tensor Play(IWorld world, Tensor move) => world.Act(move);\n}")).RunAsync();

        [Fact]
        public Task A_subclass_that_does_not_clear() => Test(WithLoss("", Steps("", "[|backward|]"))).RunAsync();

        [Theory]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    loss.call(net.call(x), y).[|backward|]();\n    optimizer.step();\n}")]
        [InlineData("var optimizers = new List<optim.Optimizer> { optimizer };\nforeach (var (x, y) in Batches())\n{\n    loss.call(net.call(x), y).[|backward|]();\n    foreach (var o in optimizers) o.step();\n}")]
        [InlineData("var optimizers = new List<optim.Optimizer> { optimizer };\nforeach (var (x, y) in Batches())\n{\n    loss.call(net.call(x), y).[|backward|]();\n    optimizers.ForEach(o => o.step());\n}")]
        [InlineData("for (var epoch = 0; epoch < 9; epoch++)\n{\n    optimizer.zero_grad();\n    foreach (var (x, y) in Batches())\n    {\n        var l = loss.call(net.call(x), y);\n        (l).[|backward|]();\n        (optimizer).step();\n    }\n}")]
        [InlineData("var other = optimizer;\nforeach (var (x, y) in Batches())\n{\n    using var scope = NewDisposeScope();\n    loss.call(net.call(x), y).[|backward|]();\n    other.step();\n    if (y.shape[0] == 0) break;\n}")]
        [InlineData("var i = 0;\nforeach (var (x, y) in Batches())\n{\n    loss.call(net.call(x), y).[|backward|]();\n    if (++i % 4 == 0) optimizer.step();\n}")]
        [InlineData("var second = new Net();\nvar others = optim.SGD(second.parameters(), 0.1);\nforeach (var (x, y) in Batches())\n{\n    second.zero_grad();\n    loss.call(net.call(x), y).[|backward|]();\n    optimizer.step();\n    others.step();\n}")]
        [InlineData("await Task.Run(() =>\n{\n    foreach (var (x, y) in Batches())\n    {\n        loss.call(net.call(x), y).[|backward|]();\n        optimizer.step();\n    }\n});")]
        [InlineData("Batches().ToList().ForEach(batch =>\n{\n    autograd.[|backward|](loss.call(net.call(batch.X), batch.Y));\n    optimizer.step();\n});")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    Turn(x, y);\n}\n\nvoid Turn(Tensor x, Tensor y)\n{\n    loss.call(net.call(x), y).[|backward|]();\n    optimizer.step();\n}")]
        [InlineData("var critic = new Net();\nvar others = optim.SGD(critic.parameters(), 0.1);\nforeach (var (x, y) in Batches())\n{\n    others.zero_grad();\n    loss.call(critic.call(x), y).backward();\n    others.step();\n\n    others.zero_grad();\n    critic.call(net.call(x)).sum().[|backward|]();\n    optimizer.step();\n}")]
        public Task Steps_that_use_gradients_again(string body) => Test(WithNetwork(body)).RunAsync();

        [Theory]
        [InlineData("foreach (var p in net.parameters()) p.grad?.div_(8);")]
        [InlineData("foreach (var p in net.parameters())\n    {\n        if (p.grad is not null) p.grad.mul_(factor);\n    }")]
        [InlineData("foreach (var (_, p) in net.named_parameters()) Console.WriteLine(p.grad!.square().mean().ToSingle());")]
        public Task Gradients_that_are_only_looked_at_or_scaled(string by) => Test(WithNetwork(
            $"var factor = 0.5f;\nforeach (var (x, y) in Batches())\n{{\n    loss.call(net.call(x), y).[|backward|]();\n    {by}\n    optimizer.step();\n}}\nConsole.WriteLine(factor);")).RunAsync();

        [Fact]
        public Task In_one_of_several_classes_behind_an_interface() => Test(WithLoss(
            "ITrainer trainer = args.Length > 0 ? new Plain() : new Clearing();\nforeach (var (x, y) in Batches())\n{\n    trainer.Turn(x);\n}",
            """
            interface ITrainer
            {
                void Turn(Tensor x);
            }

            class Plain : ITrainer
            {
                private readonly Net _net = new();
                private readonly optim.Optimizer _optimizer;

                public Plain() => _optimizer = optim.Adam(_net.parameters());

                public void Turn(Tensor x)
                {
                    _net.call(x).sum().[|backward|]();
                    _optimizer.step();
                }
            }

            class Clearing : ITrainer
            {
                private readonly Net _net = new();
                private readonly optim.Optimizer _optimizer;

                public Clearing() => _optimizer = optim.Adam(_net.parameters());

                public void Turn(Tensor x)
                {
                    _optimizer.zero_grad();
                    _net.call(x).sum().backward();
                    _optimizer.step();
                }
            }
            """)).RunAsync();

        [Fact]
        public Task In_a_helper_that_is_given_the_optimizer() => Test(WithNetwork(
            "foreach (var (x, y) in Batches())\n{\n    Trainer.Turn(with: optimizer, l: loss.call(net.call(x), y));\n}",
            """
            static class Trainer
            {
                public static void Turn(Tensor l, optim.Optimizer with)
                {
                    l.[|backward|]();
                    with.step();
                }
            }
            """)).RunAsync();

        [Fact]
        public Task In_a_class_with_the_optimizer_in_a_field_of_its_base() => Test(WithLoss(
            "new Trainer(new Net()).Fit(Batches());",
            """
            abstract class Fitting(Net net)
            {
                protected readonly Net Network = net;
                protected readonly optim.Optimizer Optimizer = optim.Adam(net.parameters());
            }

            class Trainer(Net net) : Fitting(net)
            {
                public void Fit(IEnumerable<(Tensor X, Tensor Y)> batches)
                {
                    foreach (var (x, y) in batches)
                    {
                        functional.mse_loss(Network.call(x), y).[|backward|]();
                        Optimizer.step();
                    }
                }
            }
            """)).RunAsync();

        [Fact]
        public Task And_says_where_and_what_to_write()
        {
            var test = Test(WithNetwork("foreach (var (x, y) in Batches())\n{\n    loss.call(net.call(x), y).{|#0:backward|}();\n    optimizer.{|#1:step|}();\n}"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("backward", "optimizer", "line 21", "before it"));
            return test.RunAsync();
        }
    }

    public sealed class Guards
    {
        [Fact]
        public Task A_base_class_whose_subclass_clears() => Test(WithLoss("", Steps("Optimizer.zero_grad();", "backward"))).RunAsync();

        [Theory]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n    optimizer.zero_grad();\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    net.zero_grad();\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    optimizer?.zero_grad();\n    loss.call(net.call(x), y).backward();\n    optimizer?.step();\n}")]
        [InlineData("var i = 0;\nforeach (var (x, y) in Batches())\n{\n    loss.call(net.call(x), y).backward();\n    if (++i % 4 == 0)\n    {\n        optimizer.step();\n        optimizer.zero_grad();\n    }\n}")]
        [InlineData("var i = 0;\nforeach (var (x, y) in Batches())\n{\n    if (i % 4 == 0) optimizer.zero_grad();\n    loss.call(net.call(x), y).backward();\n    if (++i % 4 == 0) optimizer.step();\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    foreach (var part in x.chunk(4)) loss.call(net.call(part), y).backward();\n    optimizer.step();\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    optimizer.step(() =>\n    {\n        optimizer.zero_grad();\n        var l = loss.call(net.call(x), y);\n        l.backward();\n        return l;\n    });\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    foreach (var p in net.parameters()) p.grad?.mul_(0);\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    foreach (var p in net.parameters())\n    {\n        if (p.grad is { } old) old.zero_();\n    }\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    foreach (var p in net.parameters()) p.grad = null;\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    foreach (var p in net.parameters()) p.grad?.zero_();\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    using var scope = NewDisposeScope();\n    optimizer.zero_grad();\n    var l = loss.call(net.call(x), y);\n    if (l.ToSingle() > 9) continue;\n    l.backward();\n    optimizer.step();\n}")]
        [InlineData("loss.call(net.call(rand(1, 4)), zeros(1)).backward();\noptimizer.step();")]
        [InlineData("foreach (var seed in new[] { 1, 2 })\n{\n    var fresh = new Net();\n    var own = optim.Adam(fresh.parameters());\n    foreach (var (x, y) in Batches(seed).Take(1))\n    {\n        own.zero_grad();\n        loss.call(fresh.call(x), y).backward();\n        own.step();\n    }\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    Clear(optimizer);\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n}\n\nstatic void Clear(optim.Optimizer of) => of.zero_grad();")]
        [InlineData("var optimizers = new optim.Optimizer[] { optimizer, optim.SGD(net.parameters(), 0.1) };\nforeach (var (x, y) in Batches())\n{\n    foreach (var o in optimizers) o.zero_grad();\n    loss.call(net.call(x), y).backward();\n    foreach (var o in optimizers) o.step();\n}")]
        [InlineData("var optimizers = new List<optim.Optimizer> { optimizer };\nforeach (var (x, y) in Batches())\n{\n    foreach (var o in optimizers) o.zero_grad();\n    loss.call(net.call(x), y).backward();\n    optimizers.ForEach(o => o.step());\n}")]
        [InlineData("Action clear = args.Length > 0 ? optimizer.zero_grad : net.eval;\nforeach (var (x, y) in Batches())\n{\n    clear();\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n}")]
        public Task Gradients_that_are_cleared_or_may_be(string body) => Test(WithNetwork(body)).RunAsync();

        [Fact]
        public Task Two_networks_that_learn_from_each_other() => Test(WithLoss("""
            var painter = new Net();
            var judge = new Net();
            var optimizerP = optim.Adam(painter.parameters());
            var optimizerJ = optim.Adam(judge.parameters());
            foreach (var (x, y) in Batches())
            {
                optimizerJ.zero_grad();
                loss.call(judge.call(x), y).backward();
                loss.call(judge.call(painter.call(x).detach()), y).backward();
                optimizerJ.step();
                optimizerP.zero_grad();
                loss.call(judge.call(painter.call(x)), y).backward();
                optimizerP.step();
            }
            """)).RunAsync();

        [Fact]
        public Task One_turn_of_a_library_whose_caller_clears() => Test(WithLoss("", """
            public class Turn(Module<Tensor, Tensor> net, optim.Optimizer optimizer)
            {
                public void Run(Tensor x, Tensor y)
                {
                    functional.mse_loss(net.call(x), y).backward();
                    optimizer.step();
                }
            }
            """)).RunAsync();

        [Fact]
        public Task Look_alikes() => Test(WithLoss("", """
            class Walk
            {
                public void step() { }
                public void backward() { }

                public static void Run(Walk walk)
                {
                    for (var i = 0; i < 3; i++)
                    {
                        walk.backward();
                        walk.step();
                    }
                }
            }
            """)).RunAsync();
    }

    public sealed class Fixes
    {
        [Fact]
        public Task Clears_before_the_loss_is_propagated() => Test(
            WithNetwork("foreach (var (x, y) in Batches())\n{\n    var l = loss.call(net.call(x), y); // of one batch\n    l.[|backward|]();\n    optimizer.step();\n}"),
            WithNetwork("foreach (var (x, y) in Batches())\n{\n    var l = loss.call(net.call(x), y); // of one batch\n    optimizer.zero_grad();\n    l.backward();\n    optimizer.step();\n}")).RunAsync();

        [Fact]
        public Task Clears_after_the_step_where_batches_add_up() => Test(
            WithNetwork("var i = 0;\nforeach (var (x, y) in Batches())\n{\n    loss.call(net.call(x), y).[|backward|]();\n    if (++i % 4 == 0)\n    {\n        optimizer.step();\n    }\n}"),
            WithNetwork("var i = 0;\nforeach (var (x, y) in Batches())\n{\n    loss.call(net.call(x), y).backward();\n    if (++i % 4 == 0)\n    {\n        optimizer.step();\n        optimizer.zero_grad();\n    }\n}")).RunAsync();
    }
}
