using Microsoft.CodeAnalysis.Testing;
using QualityGates.References;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.TrainingLoop.TensorsNotReleased,
    QualityGates.Fixes.TrainingLoop.TensorsNotReleasedFix>;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

public static class TensorsNotReleasedTests
{
    private static string Program(string body, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        class Program
        {
            readonly Module<Tensor, Tensor> _net = Linear(4, 1);
            Tensor _last = zeros(1);
            readonly List<Tensor> _all = new();

            Tensor? Run(Tensor[] xs, Tensor y, optim.Optimizer optimizer, torch.utils.data.Dataset data, DataLoader given)
            {
                {{body.Replace("\n", "\n        ")}}
                return null;
            }

            void Show() => Console.WriteLine(_last + _all[0]);
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    private static string Learn(string given, string backward = "backward") =>
        $"Tensor Learn(Tensor x, Tensor y)\n{{\n    using var output = _net.call(x);\n    var loss = functional.mse_loss(output, y);\n    loss.{backward}();\n    return {given};\n}}";

    private static Verify.Test Test(string code, string? right = null, string? key = null, DiagnosticResult? expected = null)
    {
        var test = new Verify.Test { TestCode = code, Libraries = MLReferences.TorchSharp, CodeActionEquivalenceKey = key };
        if (expected is { } finding)
        {
            test.ExpectedDiagnostics.Add(finding);
        }

        if (right is not null)
        {
            test.FixedCode = right;
        }

        return test;
    }

    public sealed class Reports
    {
        [Theory]
        [InlineData("[|foreach|] (var x in xs)\n{\n    var loss = functional.mse_loss(_net.call(x), y);\n    loss.backward();\n    optimizer.step();\n}")]
        [InlineData("[|for|] (var i = 0; i < 100; i++)\n{\n    functional.mse_loss(_net.call(xs[0]), y).backward();\n}")]
        [InlineData("for (var epoch = 0; epoch < 3; epoch++)\n{\n    [|foreach|] (var x in xs) torch.autograd.backward(new List<Tensor> { _net.call(x).sum() });\n}")]
        [InlineData("[|while|] (true)\n{\n    Action step = () => functional.mse_loss(_net.call(xs[0]), y).backward();\n    step();\n}")]
        [InlineData("foreach (var x in xs) Step(x);\n\nvoid Step(Tensor x) => functional.mse_loss(_net.call(x), y).[|backward|]();")]
        [InlineData("using (NewDisposeScope())\n{\n    [|foreach|] (var batch in given) functional.mse_loss(_net.call(batch[\"x\"]), y).backward();\n}")]
        [InlineData("using var scope = NewDisposeScope();\nfor (var epoch = 0; epoch < 100; epoch++)\n{\n    [|foreach|] (var x in xs) functional.mse_loss(_net.call(x), y).backward();\n}")]
        [InlineData("foreach (var x in xs)\n{\n    First(x);\n    Second(x);\n}\n\nvoid First(Tensor x) => functional.mse_loss(_net.call(x), y).[|backward|]();\nvoid Second(Tensor x) => functional.l1_loss(_net.call(x), y).backward();")]
        [InlineData("[|foreach|] (var x in xs) Time(() => functional.mse_loss(_net.call(x), y).backward());\n\nvoid Time(Action work) => work();")]
        public Task Loops_without_a_scope(string body) => Test(Program(body)).RunAsync();

        [Theory]
        [InlineData("[|foreach|] (var x in xs)\n{\n    var loss = functional.mse_loss(_net.call(x), y);\n    using (NewDisposeScope())\n    {\n        loss.backward();\n        optimizer.step();\n    }\n}")]
        [InlineData("[|foreach|] (var x in xs)\n{\n    var loss = (_net.call(x) - y).square().mean() / 2;\n    using var scope = NewDisposeScope();\n    loss.backward();\n    optimizer.step();\n}")]
        [InlineData("[|foreach|] (var x in xs)\n{\n    var loss = Loss(x);\n    using (NewDisposeScope()) loss.backward();\n}\n\nTensor Loss(Tensor x) => functional.mse_loss(_net.call(x), y);")]
        [InlineData("[|foreach|] (var x in xs) Learn(functional.mse_loss(_net.call(x), y));\n\nvoid Learn(Tensor loss)\n{\n    using var scope = NewDisposeScope();\n    loss.backward();\n    optimizer.step();\n}")]
        public Task Scopes_that_begin_when_the_loss_is_computed(string body) => Test(Program(body)).RunAsync();

        [Theory]
        [InlineData("var kept = new List<Tensor>();\nusing (NewDisposeScope())\n{\n    kept = System.Linq.Enumerable.ToList(System.Linq.Enumerable.Select(xs, x => [|x.clone()|]));\n}\nConsole.WriteLine(kept.Count);")]
        [InlineData("Dictionary<string, Tensor>? best = null;\nwhile (best is null)\n{\n    using var scope = NewDisposeScope();\n    best = System.Linq.Enumerable.ToDictionary(_net.state_dict(), e => e.Key, e => [|e.Value.clone()|]);\n}\n_net.load_state_dict(best);")]
        public Task Tensors_of_a_query_that_outlive_their_scope(string body) => Test(Program(body)).RunAsync();

        [Theory]
        [InlineData("Tensor last = zeros(1);\nforeach (var x in xs)\n{\n    using var scope = NewDisposeScope();\n    last = [|_net.call(x)|];\n}\nreturn last;")]
        [InlineData("foreach (var x in xs)\n{\n    using var scope = torch.NewDisposeScope();\n    var made = _net.call(x);\n    _all.Add([|made|]);\n}")]
        [InlineData("foreach (var x in xs)\n{\n    using var scope = NewDisposeScope();\n    _all.Add([|_net.call(x).cpu()|]);\n}")]
        [InlineData("using (var scope = NewDisposeScope())\n{\n    _last = [|(xs[0] + 1)|];\n}")]
        [InlineData("using var scope = NewDisposeScope();\nvar sum = xs[0].sum();\nreturn [|sum|];")]
        [InlineData("Tensor total = zeros(1);\nforeach (var x in xs)\n{\n    using var scope = NewDisposeScope();\n    var loss = functional.mse_loss(_net.call(x), y);\n    loss.backward();\n    total += [|loss|];\n}\nreturn total;")]
        [InlineData("foreach (var x in xs)\n{\n    using var scope = NewDisposeScope();\n    var next = _net.call(x + _last);\n    _last = [|next.detach()|];\n}")]
        [InlineData("var state = zeros(1);\nforeach (var x in xs)\n{\n    using var scope = NewDisposeScope();\n    Console.WriteLine(_net.call(x + state));\n    state = [|tensor(new[] { 1f })|];\n}")]
        [InlineData("using var scope = NewDisposeScope();\nvar sum = xs[0].sum();\n_all.Add([|sum|]);\n_last = sum.alias().DetachFromDisposeScope();")]
        [InlineData("var memory = new Queue<(Tensor State, int Action)>();\nforeach (var x in xs)\n{\n    using var scope = NewDisposeScope();\n    var state = x.unsqueeze(0);\n    memory.Enqueue(([|state|], 1));\n}\nConsole.WriteLine(memory.Count);")]
        public Task Tensors_that_outlive_their_scope(string body) => Test(Program(body).Replace("[|(xs[0] + 1)|]", "([|xs[0] + 1|])")).RunAsync();

        [Theory]
        [InlineData("var loader = torch.utils.data.DataLoader(data, 8);\nforeach (var batch in loader)\n{\n    _all.Add([|batch[\"x\"]|]);\n}")]
        [InlineData("foreach (var batch in new DataLoader(data, 8, shuffle: false))\n{\n    var x = batch[\"x\"];\n    _last = [|x|];\n}")]
        [InlineData("var found = new Dictionary<int, Tensor>();\nforeach (var batch in new DataLoader(data, 8))\n{\n    found[found.Count] = [|batch[\"x\"]|];\n}\nConsole.WriteLine(found[0]);")]
        [InlineData("var found = new Tensor[9];\nvar i = 0;\nforeach (var batch in new DataLoader(data, 8))\n{\n    found[i++] = [|batch[\"x\"]|];\n}\nConsole.WriteLine(found[0]);")]
        public Task Tensors_that_outlive_their_batch(string body) => Test(Program(body)).RunAsync();

        [Theory]
        [InlineData("loader.Select((batch, i) => (i, batch))")]
        [InlineData("loader.Take(3).Where(batch => batch.Count > 0).Select((batch, i) => (i, batch))")]
        public Task Tensors_of_a_batch_with_something_beside_it(string batches) => Test(Program(
            $"var loader = torch.utils.data.DataLoader(data, 8);\nforeach (var (number, batch) in {batches})\n{{\n    _all.Add([|batch[\"x\"]|]);\n}}").Replace("using System;", "using System;\nusing System.Linq;")).RunAsync();

        [Theory]
        [InlineData("Tensor total = zeros(1);\nforeach (var x in xs) total = total + [|Turn(x, y)|];\nConsole.WriteLine(total);")]
        [InlineData("var losses = new List<Tensor>();\nforeach (var x in xs)\n{\n    var loss = Turn(x, y);\n    losses.Add([|loss|]);\n}\nConsole.WriteLine(losses.Count);")]
        public Task Losses_that_leave_the_scope_of_their_turn(string body) =>
            Test(Program(body, "Tensor Turn(Tensor x, Tensor y)\n{\n    using var scope = NewDisposeScope();\n    var loss = functional.mse_loss(_net.call(x), y);\n    loss.backward();\n    return (loss).MoveToOuterDisposeScope();\n}")).RunAsync();

        [Theory]
        [InlineData("Tensor total = zeros(1);\nforeach (var x in xs)\n{\n    using var scope = NewDisposeScope();\n    var loss = functional.mse_loss(_net.call(x), y);\n    loss.backward();\n    total = (total + [|loss|]).MoveToOuterDisposeScope();\n}\nConsole.WriteLine(total);")]
        [InlineData("Tensor total = zeros(1);\nforeach (var x in xs)\n{\n    using var loss = functional.mse_loss(_net.call(x), y);\n    loss.backward();\n    total += [|loss|];\n}\nConsole.WriteLine(total);")]
        [InlineData("var losses = new List<Tensor>();\nforeach (var x in xs)\n{\n    using var loss = functional.mse_loss(_net.call(x), y);\n    loss.backward();\n    losses.Add([|loss|]);\n}")]
        [InlineData("Tensor total = zeros(1);\nforeach (var x in xs)\n{\n    using var loss = functional.mse_loss(_net.call(x), y);\n    loss.backward();\n    total = total + [|loss|] / 2;\n}")]
        [InlineData("var losses = new List<(int Turn, Tensor Loss)>();\nforeach (var x in xs)\n{\n    using var output = _net.call(x);\n    var loss = functional.mse_loss(output, y);\n    loss.backward();\n    losses.Add((1, [|loss|]));\n}\nConsole.WriteLine(losses.Count);")]
        [InlineData("var losses = new List<(int Turn, Tensor Loss)>();\nforeach (var x in xs)\n{\n    using (var output = _net.call(x))\n    {\n        var loss = functional.mse_loss(output, y);\n        loss.backward();\n        losses.Add((1, [|loss|]));\n    }\n}\nConsole.WriteLine(losses.Count);")]
        [InlineData("Tensor total = zeros(1);\nforeach (var x in xs)\n{\n    using var loss = functional.mse_loss(_net.call(x), y);\n    loss.backward();\n    total = total.add([|loss|]);\n}")]
        [InlineData("Tensor total = zeros(1);\nforeach (var x in xs)\n{\n    using var loss = functional.mse_loss(_net.call(x), y);\n    loss.backward();\n    total.add_([|loss|]);\n}")]
        [InlineData("var losses = new Tensor[xs.Length];\nfor (var i = 0; i < xs.Length; i++)\n{\n    using var output = _net.call(xs[i]);\n    var loss = functional.mse_loss(output, y);\n    loss.backward();\n    losses[i] = [|loss|];\n}\nConsole.WriteLine(losses.Length);")]
        public Task Losses_that_are_kept(string body) => Test(Program(body)).RunAsync();

        [Fact]
        public Task A_tensor_in_a_list_that_users_of_the_library_read() => Test(Program("").Replace("class Program", """
            public class Curves
            {
                public List<Tensor> Losses { get; } = [];

                public void Note(Tensor loss)
                {
                    using var scope = NewDisposeScope();
                    Losses.Add([|loss.square()|]);
                }
            }

            class Program
            """)).RunAsync();

        [Fact]
        public Task Losses_that_are_kept_in_records() => Test(Program(
            "var reports = new List<Report>();\nforeach (var x in xs)\n{\n    using var output = _net.call(x);\n    var loss = functional.mse_loss(output, y);\n    loss.backward();\n    reports.Add(new Report(1, [|loss|]));\n}\nConsole.WriteLine(reports.Count);",
            "record Report(int Turn, Tensor Loss);")).RunAsync();

        [Theory]
        [InlineData("Tensor total = zeros(1);\nforeach (var x in xs) total += [|Learn(x, y)|];\nConsole.WriteLine(total);", "[|backward|]")]
        [InlineData("var losses = new List<Tensor>();\nforeach (var x in xs) losses.Add([|this.Learn(x, y)|]);\nConsole.WriteLine(losses.Count);", "[|backward|]")]
        [InlineData("var total = System.Linq.Enumerable.Aggregate(xs, zeros(1), (sum, x) => sum + [|Learn(x, y)|]);\nConsole.WriteLine(total);", "backward")]
        [InlineData("var losses = new List<Tensor>();\nforeach (var x in xs)\n{\n    var loss = Learn(x, y);\n    losses.Add([|loss|]);\n}\nConsole.WriteLine(losses.Count);", "[|backward|]")]
        public Task Losses_that_are_given_back_and_kept(string body, string backward) => Test(Program(body, Learn("loss", backward))).RunAsync();

        [Fact]
        public Task A_scope_around_all_of_a_program() => Test("""
            using TorchSharp;
            using static TorchSharp.torch;

            static class Program
            {
                static void Main()
                {
                    var net = nn.Linear(4, 1);
                    using (var scope = {|#1:NewDisposeScope()|})
                    {
                        foreach (var part in net.children()) Train(net);
                    }
                }

                static void Train(nn.Module<Tensor, Tensor> net)
                {
                    {|#0:while|} (true)
                    {
                        net.call(randn(8, 4)).sum().{|#2:backward|}();
                    }
                }
            }
            """, expected: Verify.Diagnostic().WithLocation(0).WithLocation(2).WithLocation(1)
                .WithMessage("Every pass of this loop makes tensors, and none is released before the scope around all passes (line 9) ends; open a dispose scope in the loop: 'using var scope = torch.NewDisposeScope();'")).RunAsync();

        [Fact]
        public Task Says_what_holds_it()
        {
            var test = Test(Program("{|#0:foreach|} (var x in xs)\n{\n    _net.call(x).sum().{|#1:backward|}();\n}\nusing (var scope = {|#3:NewDisposeScope()|})\n{\n    _last = {|#2:xs[0].sum()|};\n}"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "Every pass of this loop makes tensors, and none is released before the garbage collector happens to run", "open a dispose scope in the loop: 'using var scope = torch.NewDisposeScope();'"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(2).WithLocation(3).WithArguments(
                "This tensor is released when the scope (line 20) ends, but '_last' holds it", "take it out of the scope with 'MoveToOuterDisposeScope()'"));
            return test.RunAsync();
        }
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("foreach (var x in xs)\n{\n    using var scope = NewDisposeScope();\n    functional.mse_loss(_net.call(x), y).backward();\n}")]
        [InlineData("foreach (var x in xs)\n{\n    using (NewDisposeScope())\n    {\n        functional.mse_loss(_net.call(x), y).backward();\n    }\n}")]
        [InlineData("using var scope = NewDisposeScope();\nforeach (var x in xs)\n{\n    functional.mse_loss(_net.call(x), y).backward();\n    scope.DisposeEverything();\n}")]
        [InlineData("foreach (var x in xs)\n{\n    functional.mse_loss(_net.call(x), y).backward();\n    GC.Collect();\n}")]
        [InlineData("foreach (var x in xs)\n{\n    using var output = _net.call(x);\n    using var loss = functional.mse_loss(output, y);\n    loss.backward();\n}")]
        [InlineData("for (var i = 0; i < 5; i++)\n{\n    functional.mse_loss(_net.call(xs[i]), y).backward();\n}")]
        [InlineData("foreach (var x in xs)\n{\n    Console.WriteLine(_net.call(x));\n}")]
        [InlineData("foreach (var x in xs)\n{\n    using var scope = NewDisposeScope();\n    Step(x);\n}\n\nvoid Step(Tensor x) => functional.mse_loss(_net.call(x), y).backward();")]
        [InlineData("functional.mse_loss(_net.call(xs[0]), y).backward();")]
        [InlineData("for (var epoch = 0; epoch < 100; epoch++)\n{\n    using var scope = NewDisposeScope();\n    foreach (var x in xs) functional.mse_loss(_net.call(x), y).backward();\n}")]
        [InlineData("using var scope = NewDisposeScope();\nforeach (var x in xs) functional.mse_loss(_net.call(x), y).backward();")]
        [InlineData("for (var epoch = 0; epoch < 100; epoch++) Epoch();\n\nvoid Epoch()\n{\n    using var scope = NewDisposeScope();\n    foreach (var x in xs) functional.mse_loss(_net.call(x), y).backward();\n}")]
        [InlineData("foreach (var x in xs)\n{\n    using var output = _net.call(x);\n    var loss = functional.mse_loss(output, y);\n    loss.backward();\n}")]
        [InlineData("for (var epoch = 0; epoch < 100; epoch++) All(x => functional.mse_loss(_net.call(x), y).backward());\n\nvoid All(Action<Tensor> work)\n{\n    foreach (var x in xs)\n    {\n        using var scope = NewDisposeScope();\n        work(x);\n    }\n}")]
        [InlineData("foreach (var x in xs) Time(() => functional.mse_loss(_net.call(x), y).backward());\n\nvoid Time(Action work) => Scoped(work);\n\nvoid Scoped(Action work)\n{\n    using var scope = NewDisposeScope();\n    work();\n}")]
        public Task Loops_that_release_or_are_short(string body) => Test(Program(body)).RunAsync();

        [Theory]
        [InlineData("foreach (var x in xs)\n{\n    using var all = NewDisposeScope();\n    var loss = functional.mse_loss(_net.call(x), y);\n    using (NewDisposeScope()) loss.backward();\n}")]
        [InlineData("foreach (var x in xs)\n{\n    using var loss = functional.mse_loss(_net.call(x), y);\n    using (NewDisposeScope()) loss.backward();\n}")]
        [InlineData("foreach (var x in xs)\n{\n    var loss = Loss(x);\n    using (NewDisposeScope()) loss.backward();\n}\n\nTensor Loss(Tensor x)\n{\n    using var scope = NewDisposeScope();\n    return functional.mse_loss(_net.call(x), y).MoveToOuterDisposeScope();\n}")]
        [InlineData("foreach (var x in xs)\n{\n    using var outer = NewDisposeScope();\n    Learn(functional.mse_loss(_net.call(x), y));\n}\n\nvoid Learn(Tensor loss)\n{\n    using var scope = NewDisposeScope();\n    loss.backward();\n}")]
        [InlineData("foreach (var x in xs)\n{\n    Tensor loss;\n    using (NewDisposeScope())\n    {\n        loss = functional.mse_loss(_net.call(x), y);\n        loss.backward();\n    }\n}")]
        public Task Losses_that_something_else_releases(string body) => Test(Program(body)).RunAsync();

        [Theory]
        [InlineData("var all = zeros(xs.Length);\nfor (var i = 0; i < xs.Length; i++)\n{\n    using var scope = NewDisposeScope();\n    all[i] = _net.call(xs[i]).sum();\n    all[i..(i + 1)] = -xs[i];\n}\nConsole.WriteLine(all);")]
        [InlineData("IEnumerable<Tensor> later;\nusing (NewDisposeScope())\n{\n    later = System.Linq.Enumerable.Select(xs, x => x.clone());\n}\nConsole.WriteLine(later);")]
        [InlineData("List<Tensor> kept;\nusing (NewDisposeScope())\n{\n    kept = System.Linq.Enumerable.ToList(System.Linq.Enumerable.Select(xs, x => x.clone().DetachFromDisposeScope()));\n}\nConsole.WriteLine(kept.Count);")]
        [InlineData("using (NewDisposeScope())\n{\n    var kept = System.Linq.Enumerable.ToList(System.Linq.Enumerable.Select(xs, x => x.clone()));\n    Console.WriteLine(kept.Count);\n}")]
        public Task Queries_that_run_later_or_stay_in_their_scope(string body) => Test(Program(body)).RunAsync();

        [Theory]
        [InlineData("using var scope = NewDisposeScope();\nreturn xs[0].sum().MoveToOuterDisposeScope();")]
        [InlineData("using var scope = NewDisposeScope();\nvar sum = xs[0].sum();\nreturn scope.MoveToOuter(sum);")]
        [InlineData("using var scope = NewDisposeScope();\nvar sum = xs[0].sum();\nsum.DetachFromDisposeScope();\n_last = sum;")]
        [InlineData("Look(out var seen);\nConsole.WriteLine(seen);\n\nvoid Look(out Tensor? sum)\n{\n    sum = null;\n    using var scope = NewDisposeScope();\n    if (xs.Length > 0) sum = xs[0].sum();\n    sum?.MoveToOuterDisposeScope();\n}")]
        [InlineData("using var scope = NewDisposeScope();\nreturn xs[0];")]
        [InlineData("using var scope = NewDisposeScope();\n_last = Own(xs[0]);\n\nstatic Tensor Own(Tensor x) => x;")]
        [InlineData("using var scope = NewDisposeScope();\nvar inside = new List<Tensor>();\ninside.Add(xs[0].sum());\nConsole.WriteLine(inside.Count);")]
        [InlineData("float total = 0;\nforeach (var x in xs)\n{\n    using var scope = NewDisposeScope();\n    total += _net.call(x).item<float>();\n}\nConsole.WriteLine(total);")]
        [InlineData("using var scope = NewDisposeScope();\nFunc<Tensor> later = () => { return xs[0].sum(); };\nConsole.WriteLine(later());")]
        [InlineData("foreach (var x in xs)\n{\n    using var scope = NewDisposeScope();\n    _last = _net.call(x + _last).detach().DetachFromDisposeScope();\n}")]
        [InlineData("foreach (var x in xs)\n{\n    using var scope = NewDisposeScope();\n    var next = _net.call(x + _last);\n    scope.MoveToOuter(next);\n    _last = next;\n}")]
        public Task Tensors_that_stay_or_are_taken_out(string body) => Test(Program(body)).RunAsync();

        [Theory]
        [InlineData("foreach (var batch in torch.utils.data.DataLoader(data, 8, disposeBatch: false))\n{\n    _all.Add(batch[\"x\"]);\n}")]
        [InlineData("foreach (var batch in torch.utils.data.DataLoader(data, 8))\n{\n    _all.Add(batch[\"x\"].clone());\n}")]
        [InlineData("foreach (var batch in given)\n{\n    _all.Add(batch[\"x\"]);\n}")]
        [InlineData("Tensor total = zeros(1);\nforeach (var x in xs)\n{\n    total += functional.mse_loss(_net.call(x), y);\n}\ntotal.backward();")]
        [InlineData("Tensor total = zeros(1);\nforeach (var x in xs)\n{\n    using var loss = functional.mse_loss(_net.call(x), y);\n    loss.backward();\n    total += loss.detach();\n}")]
        [InlineData("foreach (var x in xs)\n{\n    Tensor total = zeros(1);\n    using var loss = functional.mse_loss(_net.call(x), y);\n    loss.backward();\n    total += loss;\n}")]
        public Task Batches_and_losses_that_are_not_kept(string body) => Test(Program(body)).RunAsync();

        [Theory]
        [InlineData("var total = System.Linq.Enumerable.Aggregate(xs, zeros(1), (sum, x) => sum + Learn(x, y));\nConsole.WriteLine(total);", "loss.detach()")]
        [InlineData("foreach (var x in xs)\n{\n    using var scope = NewDisposeScope();\n    var loss = Learn(x, y);\n    Console.WriteLine(loss.item<float>());\n}", "loss")]
        [InlineData("var total = System.Linq.Enumerable.Aggregate(xs, 0f, (sum, x) => sum + Learn(x, y).item<float>());\nConsole.WriteLine(total);", "loss")]
        [InlineData("var last = System.Linq.Enumerable.Aggregate(xs, zeros(1), (previous, x) => Learn(x, y) * 1);\nConsole.WriteLine(last);", "loss")]
        [InlineData("foreach (var x in xs)\n{\n    using var scope = NewDisposeScope();\n    Console.WriteLine(Learn(x, y));\n}", "loss")]
        public Task Losses_given_back_that_are_not_kept(string body, string given) => Test(Program(body, Learn(given))).RunAsync();

        [Theory]
        [InlineData("var reports = new List<Report>();\nforeach (var x in xs)\n{\n    using var output = _net.call(x);\n    var loss = functional.mse_loss(output, y);\n    loss.backward();\n    reports.Add(new Report(1, loss.detach()));\n}\nConsole.WriteLine(reports.Count);", "record Report(int Turn, Tensor Loss);")]
        [InlineData("var reports = new List<Report>();\nforeach (var x in xs)\n{\n    using var output = _net.call(x);\n    var loss = functional.mse_loss(output, y);\n    loss.backward();\n    reports.Add(new Report(1, loss));\n}\nConsole.WriteLine(reports.Count);", "record Report\n{\n    public Report(int turn, Tensor loss) => Loss = loss.item<float>();\n    public float Loss { get; }\n}")]
        public Task Reports_of_numbers(string body, string members) => Test(Program(body, members)).RunAsync();

        [Fact]
        public Task Look_alikes() => Test("""
            class Loss { public void backward() { } }
            class Program
            {
                static void Run(Loss[] losses)
                {
                    foreach (var loss in losses) loss.backward();
                }
            }
            """).RunAsync();
    }

    public sealed class Fixes
    {
        private const string Key = "TensorsNotReleasedFix.";

        [Theory]
        [InlineData(
            "[|foreach|] (var x in xs)\n{\n    // one\n    functional.mse_loss(_net.call(x), y).backward();\n}",
            "foreach (var x in xs)\n{\n    using var scope = torch.NewDisposeScope();\n    // one\n    functional.mse_loss(_net.call(x), y).backward();\n}")]
        [InlineData(
            "var scope = 1;\n[|while|] (scope > 0)\n{\n    functional.mse_loss(_net.call(xs[0]), y).backward();\n}",
            "var scope = 1;\nwhile (scope > 0)\n{\n    using var scope2 = torch.NewDisposeScope();\n    functional.mse_loss(_net.call(xs[0]), y).backward();\n}")]
        public Task Opens_a_scope(string body, string right) => Test(Program(body), Program(right), Key + "scope").RunAsync();

        [Theory]
        [InlineData("MoveToOuterDisposeScope", "using var scope = NewDisposeScope();\nreturn [|xs[0] + 1|]; // kept", "using var scope = NewDisposeScope();\nreturn (xs[0] + 1).MoveToOuterDisposeScope(); // kept")]
        [InlineData("clone", "foreach (var batch in torch.utils.data.DataLoader(data, 8))\n{\n    _all.Add([|batch[\"x\"]|]);\n}", "foreach (var batch in torch.utils.data.DataLoader(data, 8))\n{\n    _all.Add(batch[\"x\"].clone());\n}")]
        [InlineData("detach", "Tensor total = zeros(1);\nforeach (var x in xs)\n{\n    using var loss = functional.mse_loss(_net.call(x), y);\n    loss.backward();\n    total += [|loss|];\n}", "Tensor total = zeros(1);\nforeach (var x in xs)\n{\n    using var loss = functional.mse_loss(_net.call(x), y);\n    loss.backward();\n    total += loss.detach();\n}")]
        public Task Lets_a_tensor_live_on(string key, string body, string right) => Test(Program(body), Program(right), Key + key).RunAsync();

        [Theory]
        [InlineData("Tensor hidden = zeros(1);\n[|foreach|] (var x in xs)\n{\n    hidden = _net.call(x + hidden);\n    hidden.sum().backward();\n}")]
        [InlineData("[|foreach|] (var x in xs) functional.mse_loss(_net.call(x), y).backward();")]
        [InlineData("Tensor total = zeros(1);\nforeach (var x in xs)\n{\n    using var scope = NewDisposeScope();\n    total += [|_net.call(x).detach().sum()|];\n}\nConsole.WriteLine(total);")]
        public Task Is_silent_where_a_tensor_leaves_the_loop(string body) => Test(Program(body), Program(body)).RunAsync();
    }
}
