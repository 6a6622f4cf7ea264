using static QualityGates.Analyzers.Tests.TrainingLoop.LoopProgram;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.TrainingLoop.OptimizerCallOrder,
    QualityGates.Fixes.TrainingLoop.OptimizerCallOrderFix>;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

public static class OptimizerCallOrderTests
{
    private static Verify.Test Test(string code, string? right = null) => TestOf<QualityGates.Rules.TrainingLoop.OptimizerCallOrder, QualityGates.Fixes.TrainingLoop.OptimizerCallOrderFix>(code, right);

    private static string Loop(string turn) => $"foreach (var (x, y) in Batches())\n{{\n    {turn.Replace("\n", "\n    ")}\n}}";

    /// <summary>A class with a public method that does something for each batch, and another one that trains as it should.</summary>
    private static string Trainer(string turn) => $$"""
        public class Trainer
        {
            private readonly Module<Tensor, Tensor> _net = Linear(4, 1);
            private readonly optim.Optimizer _optimizer;
            private readonly optim.lr_scheduler.LRScheduler _scheduler;

            public Trainer()
            {
                _optimizer = optim.Adam(_net.parameters());
                _scheduler = optim.lr_scheduler.StepLR(_optimizer, 3);
            }

            public void Fit(IEnumerable<Tensor> batches)
            {
                foreach (var x in batches)
                {
                    {{turn.Replace("\n", "\n            ")}}
                }
            }

            public void Right(Tensor x)
            {
                _optimizer.zero_grad();
                _net.call(x).sum().backward();
                _optimizer.step();
            }
        }
        """;

    /// <summary>A library that packs an optimizer and a scheduler, and does something with them.</summary>
    private static string Library(string members) => $$"""
        using System.Collections.Generic;
        using TorchSharp;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        public sealed record Plan(Module<Tensor, Tensor> Net, optim.Optimizer Optimizer, optim.lr_scheduler.LRScheduler Schedule);

        public static class Plans
        {
            {{members}}

            private static void Turn(Plan plan, Tensor x)
            {
                plan.Optimizer.zero_grad();
                plan.Net.call(x).sum().backward();
                plan.Optimizer.step();
            }
        }
        """;

    /// <summary>Two ways to learn, of which the program takes one by an expression.</summary>
    private static string Chosen(string expression, string turn) => WithLoss(
        $"var net = Linear(4, 2);\nLearner learner = {expression};\nforeach (var (x, y) in Batches()) learner.Turn(net.call(x).sum());\n\nLearner Make(string kind) => kind switch {{ \"eager\" => new Eager(net), \"calm\" => new Calm(net), _ => throw new ArgumentException(kind) }};",
        $$"""
        public abstract class Learner(Module net)
        {
            protected optim.Optimizer Optimizer { get; } = optim.Adam(net.parameters());

            public abstract void Turn(Tensor loss);
        }

        public sealed class Eager(Module net) : Learner(net)
        {
            public override void Turn(Tensor loss)
            {
                {{turn.Replace("\n", "\n        ")}}
            }
        }

        public sealed class Calm(Module net) : Learner(net)
        {
            public override void Turn(Tensor loss)
            {
                Optimizer.zero_grad();
                loss.backward();
                Optimizer.step();
            }
        }
        """);

    public sealed class Reports
    {
        [Theory]
        [InlineData("args.Length > 0 ? new Eager(net) : new Calm(net)")]
        [InlineData("args.Length switch { 0 => new Calm(net), 1 => new Eager(net), _ => throw new ArgumentException() }")]
        [InlineData("Make(args[0])")]
        public Task One_of_the_objects_a_program_chooses_from(string expression) =>
            Test(Chosen(expression, "loss.backward();\nOptimizer.[|zero_grad|]();\nOptimizer.step();")).RunAsync();

        [Fact]
        public Task Gradients_that_a_helper_clears_in_every_pass() => Test(WithNetwork(
            "var seen = 0;\nforeach (var (x, y) in Batches())\n{\n    Propagate(x, y);\n    if (++seen % 4 == 0)\n    {\n        optimizer.step();\n    }\n}\n\nvoid Propagate(Tensor x, Tensor y)\n{\n    optimizer.[|zero_grad|]();\n    loss.call(net.call(x), y).backward();\n}")).RunAsync();

        [Theory]
        [InlineData("loss.call(net.call(x), y).backward();\noptimizer.[|zero_grad|]();\noptimizer.step();")]
        [InlineData("loss.call(net.call(x), y).backward();\nnet.[|zero_grad|]();\n(optimizer).step();")]
        [InlineData("loss.call(net.call(x), y).backward();\nClear();\noptimizer.step();\n\nvoid Clear() => optimizer.[|zero_grad|]();")]
        [InlineData("foreach (var part in x.chunk(4)) loss.call(net.call(part), y).backward();\noptimizer.[|zero_grad|]();\noptimizer.step();")]
        public Task Gradients_that_are_cleared_before_they_are_used(string turn) => Test(WithNetwork(Loop(turn))).RunAsync();

        [Theory]
        [InlineData("optimizer.[|step|]();\noptimizer.zero_grad();\nloss.call(net.call(x), y).backward();")]
        [InlineData("optimizer.zero_grad();\noptimizer.[|step|]();\nloss.call(net.call(x), y).backward();")]
        [InlineData("Turn(optimizer, loss.call(net.call(x), y));\n\nstatic void Turn(optim.Optimizer by, Tensor l)\n{\n    by.[|step|]();\n    by.zero_grad();\n    l.backward();\n}")]
        public Task Steps_that_come_first(string turn) => Test(WithNetwork(Loop(turn))).RunAsync();

        [Theory]
        [InlineData("optimizer.[|zero_grad|]();\n(loss.call(net.call(x), y) / 4).backward();\nif (++seen % 4 == 0)\n{\n    optimizer.step();\n}")]
        [InlineData("net.[|zero_grad|]();\n(loss.call(net.call(x), y) / 4).backward();\nif (++seen == 4) Update();\n\nvoid Update()\n{\n    optimizer.step();\n    seen = 0;\n}")]
        public Task Gradients_that_are_to_add_up_and_are_cleared_in_each_pass(string turn) => Test(WithNetwork("var seen = 0;\n" + Loop(turn))).RunAsync();

        [Theory]
        [InlineData("optimizer.[|zero_grad|]();\nforeach (var part in x.chunk(4)) loss.call(net.call(part), y).backward();\nif (++seen % 4 == 0) optimizer.step();")]
        [InlineData("optimizer.[|zero_grad|]();\nloss.call(net.call(x), y).backward();\nif (++seen % 4 == 0) optimizer.step();\nelse if (seen == 30) optimizer.step();")]
        public Task Gradients_that_are_cleared_in_each_pass_with_parts_or_a_last_step(string turn) => Test(WithNetwork("var seen = 0;\n" + Loop(turn) + "\n\noptimizer.step();")).RunAsync();

        [Fact]
        public Task A_scheduler_of_one_of_several_kinds_that_goes_first() => Test(WithNetwork(
            "var scheduler = Make(args.Length);\n" + Loop("optimizer.zero_grad();\nloss.call(net.call(x), y).backward();\nscheduler.[|step|]();\noptimizer.step();")
            + "\n\noptim.lr_scheduler.LRScheduler Make(int kind) => kind switch\n{\n    0 => optim.lr_scheduler.StepLR(optimizer, 3),\n    _ => optim.lr_scheduler.ExponentialLR(optimizer, 0.9),\n};")).RunAsync();

        [Fact]
        public Task A_scheduler_in_a_record_that_nobody_takes_out() => Test(WithNetwork(
            "var plan = new Plan(optimizer, optim.lr_scheduler.[|StepLR|](optimizer, 3));\n" + Loop("plan.Optimizer.zero_grad();\nloss.call(net.call(x), y).backward();\nplan.Optimizer.step();"),
            "record Plan(optim.Optimizer Optimizer, optim.lr_scheduler.LRScheduler Schedule);")).RunAsync();

        [Fact]
        public Task A_scheduler_of_a_library_that_runs_all_turns_with_it() => Test(Library("""
            public static Plan Make()
                {
                    var net = Linear(4, 1);
                    var optimizer = optim.Adam(net.parameters());
                    return new Plan(net, optimizer, optim.lr_scheduler.[|StepLR|](optimizer, 3));
                }

                public static void Run(IEnumerable<Tensor> batches)
                {
                    var plan = Make();
                    foreach (var x in batches) Turn(plan, x);
                }
            """)).RunAsync();

        [Theory]
        [InlineData("optimizer.zero_grad();\nvar l = loss.call(net.call(x), y);\nl.[|backward|]();\nConsole.WriteLine(l.ToSingle());")]
        [InlineData("net.train();\noptimizer.zero_grad();\nautograd.[|backward|](loss.call(net.call(x), y));")]
        public Task An_optimizer_that_never_steps(string turn) => Test(WithNetwork(Loop(turn))).RunAsync();

        [Theory]
        [InlineData("scheduler.[|step|]();\nTURNS")]
        [InlineData("var same = scheduler;\nsame.[|step|](epoch);\nTURNS")]
        [InlineData("scheduler.[|step|]();\nTurn();\n\nvoid Turn()\n{\nTURNS\n}")]
        public Task A_scheduler_that_goes_first(string epoch) => Test(WithNetwork(
            "var scheduler = optim.lr_scheduler.StepLR(optimizer, 3);\nfor (var epoch = 0; epoch < 9; epoch++)\n{\n    "
            + epoch.Replace("TURNS", Loop("optimizer.zero_grad();\nloss.call(net.call(x), y).backward();\noptimizer.step();"), StringComparison.Ordinal).Replace("\n", "\n    ") + "\n}")).RunAsync();

        [Theory]
        [InlineData("var scheduler = optim.lr_scheduler.[|StepLR|](optimizer, 3);\n")]
        [InlineData("var scheduler = optim.lr_scheduler.[|ExponentialLR|](gamma: 0.9, optimizer: optimizer);\nConsole.WriteLine(scheduler.get_last_lr());\n")]
        public Task A_scheduler_that_never_goes_on(string before) =>
            Test(WithNetwork(before + Loop("optimizer.zero_grad();\nloss.call(net.call(x), y).backward();\noptimizer.step();"))).RunAsync();

        [Fact]
        public Task A_step_before_its_own_loss_where_another_has_stepped() => Test(WithNetwork("var other = optim.SGD(net.parameters(), 0.1);\n"
            + Loop("optimizer.zero_grad();\nloss.call(net.call(x), y).backward();\noptimizer.step();\nother.[|step|]();\nother.zero_grad();\nloss.call(net.call(x + 1), y).backward();"))).RunAsync();

        [Theory]
        [InlineData("return (made, scheduler);", "(optim.Optimizer, optim.lr_scheduler.LRScheduler)")]
        [InlineData("Console.WriteLine(scheduler.get_last_lr());\nreturn new Parts(made, scheduler);", "Parts")]
        public Task A_scheduler_that_comes_with_its_optimizer_and_never_goes_on(string result, string type) => Test(WithNetwork($$"""
            var (steps, _) = Make();
            {{Loop("steps.zero_grad();\nloss.call(net.call(x), y).backward();\nsteps.step();")}}

            {{type}} Make()
            {
                var made = optim.Adam(net.parameters());
                var scheduler = optim.lr_scheduler.[|StepLR|](made, 10);
                {{result}}
            }
            """, "public sealed record Parts(optim.Optimizer Optimizer, optim.lr_scheduler.LRScheduler Scheduler);")).RunAsync();

        [Theory]
        [InlineData("var scheduler = optim.lr_scheduler.ReduceLROnPlateau(optimizer);\nTURNS\nscheduler.[|step|]();")]
        [InlineData("var scheduler = Patient(optimizer);\nTURNS\n(scheduler).[|step|](epoch: 3);\n\nstatic optim.lr_scheduler.LRScheduler Patient(optim.Optimizer of) => optim.lr_scheduler.ReduceLROnPlateau(of);")]
        public Task A_scheduler_that_waits_for_a_metric(string body) =>
            Test(WithNetwork(body.Replace("TURNS", Loop("optimizer.zero_grad();\nloss.call(net.call(x), y).backward();\noptimizer.step();"), StringComparison.Ordinal))).RunAsync();

        [Theory]
        [InlineData("_optimizer.zero_grad();\nConsole.WriteLine(_net.call(x).sum().ToDouble());\n_optimizer.[|step|]();\n_scheduler.step();")]
        [InlineData("_optimizer.zero_grad();\n_net.call(x).sum().[|backward|]();\n_scheduler.step();")]
        [InlineData("_optimizer.zero_grad();\n_net.call(x).sum().backward();\n_scheduler.[|step|]();\n_optimizer.step();")]
        public Task What_is_made_in_the_constructor_of_an_object_that_nothing_calls(string turn) => Test(WithLoss("", Trainer(turn))).RunAsync();

        [Fact]
        public Task And_says_where_and_what_to_write()
        {
            var test = Test(WithNetwork(Loop("loss.call(net.call(x), y).{|#1:backward|}();\noptimizer.{|#0:zero_grad|}();\noptimizer.{|#2:step|}();")));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithArguments(
                "'optimizer.zero_grad' takes away the gradients of 'backward' (line 20) before 'optimizer.step' (line 22) can use them, so nothing is learned", "clear before the loss is propagated"));
            return test.RunAsync();
        }
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("args.Length > 0 ? new Eager(net) : new Calm(net)")]
        [InlineData("Make(args[0])")]
        public Task Objects_a_program_chooses_from(string expression) => Test(Chosen(expression, "Optimizer.zero_grad();\nloss.backward();\nOptimizer.step();")).RunAsync();

        [Fact]
        public Task Gradients_that_a_helper_clears_when_they_were_used() => Test(WithNetwork(
            "var seen = 0;\nforeach (var (x, y) in Batches())\n{\n    loss.call(net.call(x), y).backward();\n    if (++seen % 4 == 0)\n    {\n        Use();\n    }\n}\n\nvoid Use()\n{\n    optimizer.step();\n    optimizer.zero_grad();\n}")).RunAsync();

        [Theory]
        [InlineData("var scheduler = optim.lr_scheduler.ReduceLROnPlateau(optimizer);\nTURNS\nscheduler.step(0.5);")]
        [InlineData("var scheduler = args.Length > 0 ? optim.lr_scheduler.StepLR(optimizer, 3) : optim.lr_scheduler.ReduceLROnPlateau(optimizer);\nTURNS\nscheduler.step();")]
        [InlineData("var scheduler = optim.lr_scheduler.ExponentialLR(optimizer, 0.9);\nTURNS\nscheduler.step();")]
        public Task Schedulers_that_get_what_they_need(string body) =>
            Test(WithNetwork(body.Replace("TURNS", Loop("optimizer.zero_grad();\nloss.call(net.call(x), y).backward();\noptimizer.step();"), StringComparison.Ordinal))).RunAsync();

        [Theory]
        [InlineData("_optimizer.zero_grad();\n_net.call(x).sum().backward();\n_optimizer.step();\n_scheduler.step();")]
        [InlineData("_net.call(x).sum().backward();\n_scheduler.step();")]
        [InlineData("_optimizer.step();\n_optimizer.zero_grad();\n_scheduler.step();")]
        public Task Methods_that_do_a_part_of_the_turn(string turn) => Test(WithLoss("", Trainer(turn))).RunAsync();

        [Theory]
        [InlineData("optimizer.zero_grad();\nloss.call(net.call(x), y).backward();\noptimizer.step();")]
        [InlineData("loss.call(net.call(x), y).backward();\noptimizer.step();\noptimizer.zero_grad();")]
        [InlineData("loss.call(net.call(x), y).backward();\nif (x.isnan().any().ToBoolean()) optimizer.zero_grad();\noptimizer.step();\noptimizer.zero_grad();")]
        [InlineData("optimizer.zero_grad();\nforeach (var part in x.chunk(4)) loss.call(net.call(part), y).backward();\noptimizer.step();")]
        [InlineData("optimizer.zero_grad();\nforeach (var p in net.parameters()) p.grad = rand_like(p);\noptimizer.step();")]
        [InlineData("optimizer.step(() =>\n{\n    optimizer.zero_grad();\n    var l = loss.call(net.call(x), y);\n    l.backward();\n    return l;\n});")]
        [InlineData("optimizer.zero_grad();\nloss.call(net.call(x), y).backward();\nGive(optimizer);\n\nstatic void Give(object o) => Console.WriteLine(o);")]
        public Task Turns_in_their_order(string turn) => Test(WithNetwork(Loop(turn))).RunAsync();

        [Theory]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n    scheduler.step();\n}")]
        [InlineData("for (var epoch = 0; epoch < 9; epoch++)\n{\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n\n    scheduler.step();\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n    Go(scheduler);\n}\n\nstatic void Go(optim.lr_scheduler.LRScheduler s) => s.step();")]
        [InlineData("var all = new[] { scheduler };\nforeach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n    foreach (var s in all) s.step();\n}")]
        public Task Schedulers_that_go_on(string body) => Test(WithNetwork("var scheduler = optim.lr_scheduler.StepLR(optimizer, 3);\n" + body)).RunAsync();

        [Theory]
        [InlineData("(loss.call(net.call(x), y) / 4).backward();\nif (++seen % 4 == 0)\n{\n    optimizer.step();\n    optimizer.zero_grad();\n}")]
        [InlineData("if (seen % 4 == 0) optimizer.zero_grad();\n(loss.call(net.call(x), y) / 4).backward();\nif (++seen % 4 == 0) optimizer.step();")]
        [InlineData("optimizer.zero_grad();\nvar l = loss.call(net.call(x), y);\nl.backward();\nif (!l.isnan().ToBoolean()) optimizer.step();")]
        [InlineData("optimizer.zero_grad();\nforeach (var part in x.chunk(4)) loss.call(net.call(part), y).backward();\nif (++seen % 4 == 0) Console.WriteLine(seen);\noptimizer.step();")]
        public Task Gradients_that_add_up_until_they_are_used(string turn) => Test(WithNetwork("var seen = 0;\n" + Loop(turn))).RunAsync();

        [Theory]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    (loss.call(net.call(x), y) / 4).backward();\n    if (++open % 4 == 0)\n    {\n        optimizer.step();\n        optimizer.zero_grad();\n    }\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    (loss.call(net.call(x), y) / 4).backward();\n    if (++open % 4 == 0) Use();\n}\n\nvoid Use()\n{\n    optimizer.step();\n    optimizer.zero_grad();\n}")]
        [InlineData("Pass();\n\nvoid Pass()\n{\n    foreach (var (x, y) in Batches())\n    {\n        (loss.call(net.call(x), y) / 4).backward();\n        if (++open % 4 != 0) continue;\n        optimizer.step();\n        optimizer.zero_grad();\n    }\n}")]
        [InlineData("Batches().ToList().ForEach(batch =>\n{\n    (loss.call(net.call(batch.X), batch.Y) / 4).backward();\n    if (++open % 4 == 0)\n    {\n        optimizer.step();\n        optimizer.zero_grad();\n    }\n});")]
        public Task Gradients_that_add_up_with_a_step_for_the_rest(string batches) =>
            Test(WithNetwork("for (var epoch = 0; epoch < 9; epoch++)\n{\n    var open = 0;\n    optimizer.zero_grad();\n    " + batches.Replace("\n", "\n    ", StringComparison.Ordinal)
                + "\n    if (open % 4 != 0)\n    {\n        optimizer.step();\n    }\n}")).RunAsync();

        [Fact]
        public Task Gradients_that_add_up_with_one_helper_for_all_steps() => Test(WithNetwork(
            "for (var epoch = 0; epoch < 9; epoch++)\n{\n    var open = 0;\n    optimizer.zero_grad();\n    foreach (var (x, y) in Batches())\n    {\n        (loss.call(net.call(x), y) / 4).backward();\n        if (++open % 4 == 0) Use();\n    }\n\n    if (open % 4 != 0) Use();\n}\n\nvoid Use()\n{\n    optimizer.step();\n    optimizer.zero_grad();\n}")).RunAsync();

        [Fact]
        public Task A_scheduler_of_a_library_that_does_one_turn() => Test(Library("""
            public static Plan Begin(Tensor x)
                {
                    var net = Linear(4, 1);
                    var optimizer = optim.Adam(net.parameters());
                    var plan = new Plan(net, optimizer, optim.lr_scheduler.StepLR(optimizer, 3));
                    Turn(plan, x);
                    return plan;
                }
            """)).RunAsync();

        [Fact]
        public Task A_scheduler_in_a_record_that_somebody_takes_out() => Test(WithNetwork(
            "var plan = new Plan(optimizer, optim.lr_scheduler.StepLR(optimizer, 3));\n" + Loop("plan.Optimizer.zero_grad();\nloss.call(net.call(x), y).backward();\nplan.Optimizer.step();\nplan.Next();"),
            "record Plan(optim.Optimizer Optimizer, optim.lr_scheduler.LRScheduler Schedule)\n{\n    public void Next() => Schedule.step();\n}")).RunAsync();

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
                optimizerP.zero_grad();
                optimizerJ.step();
                loss.call(judge.call(painter.call(x)), y).backward();
                optimizerJ.zero_grad();
                optimizerP.step();
            }
            """)).RunAsync();

        [Theory]
        [InlineData("optimizer.zero_grad();\nother.zero_grad();\nloss.call(net.call(x), y).backward();\noptimizer.step();\nother.step();")]
        [InlineData("optimizer.zero_grad();\nloss.call(net.call(x), y).backward();\noptimizer.step();\nother.step();\nother.zero_grad();")]
        [InlineData("net.zero_grad();\nloss.call(net.call(x), y).backward();\noptimizer.step();\nother.step();\nother.zero_grad();\nloss.call(net.call(x + 1), y).backward();")]
        public Task Two_optimizers_that_step_by_one_loss(string turn) => Test(WithNetwork("var other = optim.SGD(net.parameters(), 0.1);\n" + Loop(turn))).RunAsync();

        [Fact]
        public Task A_step_whose_gradients_come_from_the_caller() => Test(WithLoss("", """
            public class Turn(optim.Optimizer optimizer)
            {
                public void Run()
                {
                    optimizer.step();
                    optimizer.zero_grad();
                }
            }
            """)).RunAsync();
    }

    public sealed class Fixes
    {
        [Fact]
        public Task Clears_before_the_loss_is_propagated() => Test(
            WithNetwork(Loop("var l = loss.call(net.call(x), y);\nl.backward();\noptimizer.[|zero_grad|]();\noptimizer.step();")),
            WithNetwork(Loop("var l = loss.call(net.call(x), y);\noptimizer.zero_grad();\nl.backward();\noptimizer.step();"))).RunAsync();

        [Fact]
        public Task Steps_after_the_loss_is_propagated() => Test(
            WithNetwork(Loop("optimizer.zero_grad();\noptimizer.[|step|](); // learns\nloss.call(net.call(x), y).backward();")),
            WithNetwork(Loop("optimizer.zero_grad();\nloss.call(net.call(x), y).backward();\noptimizer.step(); // learns"))).RunAsync();

        [Fact]
        public Task Lets_the_scheduler_go_on_after_the_epoch() => Test(
            WithNetwork("var scheduler = optim.lr_scheduler.StepLR(optimizer, 3);\nfor (var epoch = 0; epoch < 9; epoch++)\n{\n    scheduler.[|step|]();\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n}"),
            WithNetwork("var scheduler = optim.lr_scheduler.StepLR(optimizer, 3);\nfor (var epoch = 0; epoch < 9; epoch++)\n{\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n    scheduler.step();\n}")).RunAsync();

        [Fact]
        public Task Adds_the_step_that_is_missing() => Test(
            WithNetwork(Loop("optimizer.zero_grad();\nloss.call(net.call(x), y).[|backward|]();")),
            WithNetwork(Loop("optimizer.zero_grad();\nloss.call(net.call(x), y).backward();\noptimizer.step();"))).RunAsync();
    }
}
