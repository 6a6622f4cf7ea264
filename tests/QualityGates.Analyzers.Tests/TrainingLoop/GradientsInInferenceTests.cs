using static QualityGates.Analyzers.Tests.TrainingLoop.LoopProgram;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.TrainingLoop.GradientsInInference,
    QualityGates.Fixes.TrainingLoop.GradientsInInferenceFix>;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

public static class GradientsInInferenceTests
{
    private const string Test1 = "foreach (var (x, y) in Batches(1))\n{\n    Console.WriteLine(net.call(x).argmax(1).eq(y).sum().ToInt64());\n}";

    private const string Backbone = "var backbone = Sequential(Linear(4, 4));\n";

    private const string FeaturesOf = "\n\nTensor Features(Tensor x)\n{\n    using var quiet = no_grad();\n    return backbone.call(x);\n}";

    private static Verify.Test Test(string code, string? right = null) => TestOf<QualityGates.Rules.TrainingLoop.GradientsInInference, QualityGates.Fixes.TrainingLoop.GradientsInInferenceFix>(code, right);

    public sealed class Reports
    {
        [Theory]
        [InlineData("foreach (var (x, y) in Batches(1))\n{\n    var output = (net).[|call|](x);\n    Console.WriteLine(loss.call(output, y).ToSingle());\n}")]
        [InlineData("using (no_grad())\n{\n    Console.WriteLine(net.call(rand(1, 4)).ToDouble());\n}\n\nforeach (var (x, y) in Batches(1)) Console.WriteLine(net.[|call|](input: x).ToDouble());")]
        [InlineData("for (var epoch = 0; epoch < 3; epoch++)\n{\n    foreach (var (x, y) in Batches())\n    {\n        optimizer.zero_grad();\n        loss.call(net.call(x), y).backward();\n        optimizer.step();\n    }\n\n    Look(net);\n}\n\nstatic void Look(Module<Tensor, Tensor> n)\n{\n    n.eval();\n    foreach (var (x, y) in Batches(1)) Console.WriteLine(n.[|call|](x).ToDouble());\n}")]
        [InlineData("Parallel.ForEach(Batches(1), batch => Console.WriteLine(net.[|call|](batch.X).ToDouble()));")]
        [InlineData("using var gradients = enable_grad();\nforeach (var (x, y) in Batches(1)) Console.WriteLine(net.[|call|](x).ToDouble());")]
        [InlineData("foreach (var (x, y) in Batches(1))\n{\n    var first = net.[|call|](x);\n    var second = net.call(-x);\n    Console.WriteLine((first + second).ToDouble());\n}")]
        [InlineData("var row = Sequential(Linear(4, 8), ReLU(), Linear(8, 2));\nConsole.WriteLine(Batches(1).Average(batch => Rate(row, batch.X)));\n\nstatic double Rate(Module<Tensor, Tensor> of, Tensor x) => of.[|call|](x).argmax(1).sum().ToDouble();")]
        [InlineData("var targets = new List<float>();\nforeach (var (x, y) in Batches(1)) targets.Add(net.[|call|](x).item<float>());\noptimizer.zero_grad();\nloss.call(net.call(rand(3, 4)), tensor(targets)).backward();\noptimizer.step();")]
        public Task A_loop_that_evaluates_without_a_guard(string body) => Test(WithNetwork(body)).RunAsync();

        [Theory]
        [InlineData("torch.[|no_grad|]();\n")]
        [InlineData("_ = [|inference_mode()|];\n")]
        [InlineData("var guard = torch.[|no_grad|]();\n")]
        [InlineData("Quiet();\nvoid Quiet() => torch.[|no_grad|]();\n")]
        public Task A_guard_that_nobody_holds(string guard) => Test(WithNetwork(guard + Test1)).RunAsync();

        [Theory]
        [InlineData("foreach (var (x, y) in Batches(1)) Console.WriteLine(net.[|call|](Features(x)).ToDouble());")]
        [InlineData("using (no_grad())\n{\n    Console.WriteLine(Features(rand(1, 4)).shape[0]);\n}\n\nforeach (var (x, y) in Batches(1)) Console.WriteLine(net.[|call|](Features(x)).ToDouble());")]
        [InlineData("using var guard = no_grad();\nforeach (var (x, y) in Batches(1))\n{\n    using var gradients = enable_grad();\n    Console.WriteLine(net.[|call|](Features(x)).ToDouble());\n}")]
        [InlineData("Console.WriteLine(Batches(1).Average(part => Right(part.X)));\n\ndouble Right(Tensor x) => net.[|call|](Features(x)).ToDouble();")]
        public Task A_loop_in_which_only_a_part_has_a_guard(string body) => Test(WithNetwork(Backbone + body + FeaturesOf)).RunAsync();

        [Fact]
        public Task A_module_of_any_type_that_a_function_makes() => Test(WithLoss("", """
            public class Trainer<T>(Func<T> create)
                where T : Module<Tensor, Tensor>
            {
                public double Run(IReadOnlyList<(Tensor X, Tensor Y)> batches)
                {
                    var net = create();
                    var optimizer = optim.Adam(net.parameters());
                    foreach (var (x, y) in batches)
                    {
                        optimizer.zero_grad();
                        functional.mse_loss(net.call(x), y).backward();
                        optimizer.step();
                    }

                    net.eval();
                    return batches.Average(batch => net.[|call|](batch.X).sum().ToDouble());
                }
            }
            """)).RunAsync();

        [Fact]
        public Task And_says_what_to_write()
        {
            var test = Test(WithNetwork("foreach (var (x, y) in Batches(1)) Console.WriteLine(net.{|#0:call|}(x).ToDouble());"));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithArguments(
                "'net' is applied again and again where nothing learns from it, and records gradients each time", "put it under 'using (torch.no_grad())'"));
            return test.RunAsync();
        }
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("using var guard = no_grad();\n" + Test1)]
        [InlineData("using (inference_mode())\n{\n    " + Test1 + "\n}")]
        [InlineData("using (Quiet())\n{\n    " + Test1 + "\n}\n\nstatic IDisposable Quiet() => no_grad();")]
        [InlineData("using var guard = args.Length > 0 ? no_grad() : null;\n" + Test1)]
        [InlineData("var guard = no_grad();\ntry\n{\n    " + Test1 + "\n}\nfinally\n{\n    guard.Dispose();\n}")]
        [InlineData("set_grad_enabled(false);\n" + Test1 + "\nset_grad_enabled(true);")]
        [InlineData("using var guard = set_grad_enabled(args.Length > 0);\n" + Test1)]
        [InlineData("foreach (var (x, y) in Batches(1))\n{\n    using var guard = no_grad();\n    Console.WriteLine(net.call(x).ToDouble());\n}")]
        [InlineData("using (no_grad()) Look();\n\nvoid Look()\n{\n    " + Test1 + "\n}")]
        [InlineData("Console.WriteLine(net.call(rand(1, 4)).ToDouble());")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    optimizer.zero_grad();\n    loss.call(net.call(x), y).backward();\n    optimizer.step();\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    x.requires_grad_();\n    var g = autograd.grad(new[] { net.call(x).sum() }, new[] { x });\n    Console.WriteLine(g.Count);\n}")]
        [InlineData("foreach (var (x, y) in Batches())\n{\n    Console.WriteLine(loss.call(x, y).ToDouble());\n}")]
        public Task Loops_under_a_guard_and_calls_that_need_none(string body) => Test(WithNetwork(body)).RunAsync();

        [Theory]
        [InlineData("using var guard = no_grad();\nforeach (var (x, y) in Batches(1)) Console.WriteLine(net.call(Features(x)).ToDouble());")]
        [InlineData("using (inference_mode())\n{\n    foreach (var (x, y) in Batches(1))\n    {\n        using (enable_grad()) Console.WriteLine(x.requires_grad);\n        using (no_grad()) Console.WriteLine(Features(x).shape[0]);\n        Console.WriteLine(net.call(Features(x)).ToDouble());\n    }\n}")]
        [InlineData("Console.WriteLine(Enumerable.Range(0, 3).Select(epoch =>\n{\n    net.eval();\n    using var guard = no_grad();\n    return (epoch, Batches(1).Average(part => Right(part.X)));\n}).ToList().Count);\n\ndouble Right(Tensor x) => net.call(Features(x)).ToDouble();")]
        [InlineData("using var guard = args.Length > 0 ? no_grad() : null;\nforeach (var (x, y) in Batches(1)) Console.WriteLine(net.call(Features(x)).ToDouble());")]
        [InlineData("set_grad_enabled(false);\nforeach (var (x, y) in Batches(1)) Console.WriteLine(net.call(Features(x)).ToDouble());\nset_grad_enabled(true);")]
        public Task Guards_within_a_guard(string body) => Test(WithNetwork(Backbone + body + FeaturesOf)).RunAsync();

        [Fact]
        public Task A_guard_that_goes_to_the_caller() => Test(WithLoss("using var guard = Guard();", """
            static class Own
            {
                public static System.IDisposable Guard() => TorchSharp.torch.no_grad();
                public static void no_grad() { }
            }
            """.Replace("Own", "Guards", StringComparison.Ordinal)).Replace("= Guard()", "= Guards.Guard(); Guards.no_grad()", StringComparison.Ordinal)).RunAsync();
    }

    public sealed class Fixes
    {
        [Fact]
        public Task Puts_the_loop_under_a_guard() => Test(
            WithNetwork("// the test\nforeach (var (x, y) in Batches(1))\n{\n    Console.WriteLine(net.[|call|](x).ToDouble());\n}\nConsole.WriteLine();"),
            WithNetwork("// the test\nusing (torch.no_grad())\n{\n    foreach (var (x, y) in Batches(1))\n    {\n        Console.WriteLine(net.call(x).ToDouble());\n    }\n}\nConsole.WriteLine();")).RunAsync();

        [Theory]
        [InlineData("torch.[|no_grad|]();", "using var noGrad = torch.no_grad();")]
        [InlineData("_ = torch.[|inference_mode|](); // no gradients", "using var noGrad = torch.inference_mode(); // no gradients")]
        [InlineData("var guard = torch.[|no_grad|]();", "using var guard = torch.no_grad();")]
        [InlineData("Quiet();\nvoid Quiet() => torch.[|no_grad|]();", "Quiet();\nvoid Quiet() => torch.[|no_grad|]();")]
        public Task Holds_the_guard(string guard, string right) => Test(WithNetwork(guard + "\n" + Test1), WithNetwork(right + "\n" + Test1)).RunAsync();
    }
}
