using Microsoft.CodeAnalysis.Testing;
using QualityGates.References;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Reproducibility.GlobalSeedNotSet,
    QualityGates.Fixes.Reproducibility.GlobalSeedNotSetFix>;

namespace QualityGates.Analyzers.Tests.Reproducibility;

public static class GlobalSeedNotSetTests
{
    private static string Torch(string main, string members = "") => $$"""
        using System;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;

        class Net : nn.Module<Tensor, Tensor>
        {
            private readonly Linear _layer = nn.Linear(4, 1);

            public Net()
                : base("net")
            {
                RegisterComponents();
            }

            public override Tensor forward(Tensor input) => _layer.forward(input);
        }

        class Program
        {
            static void Main()
            {
                {{main.Replace("\n", "\n        ")}}
            }

            static void Train(Net net, Tensor x, Tensor y)
            {
                nn.functional.mse_loss(net.call(x), y).backward();
                optim.SGD(net.parameters(), 0.1).step();
            }
            {{members}}
        }
        """;

    private static Task VerifyAsync(string source, string? fixedSource = null, params DiagnosticResult[] expected)
    {
        var test = new Verify.Test { TestCode = source, Libraries = MLReferences.All };
        if (fixedSource is not null)
        {
            test.FixedCode = fixedSource;
        }

        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    public sealed class Reports
    {
        [Theory]
        [InlineData("manual_seed(1);\n_ = torch.[|seed|]();\nTrain(new Net(), zeros(100, 4), zeros(100, 1));")]
        [InlineData("var net = [|new Net()|];\nTrain(net, zeros(100, 4), zeros(100, 1));")]
        [InlineData("var net = Create();\nTrain(net, y: zeros(100, 1), x: (zeros(100, 4)));\nNet Create() => [|new Net()|];")]
        [InlineData("var x = [|randn(100, 4)|];\nConsole.WriteLine(x.sum());")]
        [InlineData("var net = new Net();\n[|manual_seed(1)|];\nTrain(net, zeros(100, 4), zeros(100, 1));")]
        [InlineData("manual_seed(1);\ntorch.[|seed|]();\nTrain(new Net(), zeros(100, 4), zeros(100, 1));")]
        public Task TorchSharp(string main) => VerifyAsync(Torch(main));

        [Fact]
        public Task A_helper_that_only_seeds() => VerifyAsync(Torch("Same();\nTrain(new Net(), zeros(100, 4), zeros(100, 1));", "static void Same() { manual_seed(1); torch.[|seed|](); }"));

        [Fact]
        public Task Of_draws_the_first_that_matters() => VerifyAsync(Torch("var net = jit.load<Tensor, Tensor>(\"net.pt\");\nnet.call(rand(1, 4));\nConsole.WriteLine(net.call([|randn(1, 4)|]).item<float>());"));

        [Fact]
        public Task Names_the_draw() => VerifyAsync(
            Torch("var net = {|#0:new Net()|};\nTrain(net, zeros(100, 4), zeros(100, 1));").Replace("nn.Linear", "nn.{|#1:Linear|}"), null,
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("'Linear' draws from the generator of TorchSharp, which nothing here seeds, so two runs need not give the same model", "torch.manual_seed(1)", "at the start of the program"));

        private const string SeedsTwo = "static void Everything(int seed)\n    {\n        torch.manual_seed(seed);\n        NumSharp.np.random.seed(seed);\n    }";

        /// <summary>One call that seeds two libraries is one thing to move.</summary>
        [Fact]
        public Task One_call_that_is_too_late_for_two_libraries() => VerifyAsync(
            Torch("var at = NumSharp.np.random.{|#1:randint|}(0, 9);\nvar net = new Net();\n{|#0:Everything(9)|};\nTrain(net, zeros(100, 4), zeros(100, 1));\nConsole.WriteLine(at);", SeedsTwo).Replace("nn.Linear", "nn.{|#2:Linear|}"), null,
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithArguments(
                "This seed comes too late: 'randint' (line 23) and 'Linear' (line 8) have drawn random numbers already", "np.random.seed(1); torch.manual_seed(1)", "before them"));

        [Fact]
        public Task One_call_that_is_too_late_for_one_of_two_libraries() => VerifyAsync(
            Torch("var at = NumSharp.np.random.{|#1:randint|}(0, 9);\n{|#0:Everything(9)|};\nTrain(new Net(), zeros(100, 4), zeros(100, 1));\nConsole.WriteLine(at);", SeedsTwo), null,
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("This seed comes too late: 'randint' (line 23) has drawn random numbers already", "np.random.seed(1)", "before it"));

        [Fact]
        public Task Two_seeds_that_are_too_late() => VerifyAsync(Torch(
            "var at = NumSharp.np.random.randint(0, 9);\nvar net = new Net();\n[|manual_seed(1)|];\nNumSharp.np.random.[|seed|](1);\nTrain(net, zeros(100, 4), zeros(100, 1));\nConsole.WriteLine(at);"));

        [Fact]
        public Task NumSharp() => VerifyAsync("""
            using NumSharp;

            class Program
            {
                static void Main() => System.Console.WriteLine(np.random.[|randn|](4, 3));
            }
            """);

        [Fact]
        public Task Accord() => VerifyAsync("""
            using Accord.MachineLearning.DecisionTrees;

            class Program
            {
                static void Main()
                {
                    var learner = [|new RandomForestLearning { NumberOfTrees = 100 }|];
                    learner.Learn(new double[10][], new int[10]);
                }
            }
            """);

        [Fact]
        public Task A_new_seed_from_the_clock_once() => VerifyAsync(Torch("torch.[|seed|]();\nvar net = new Net();\nTrain(net, zeros(100, 4), zeros(100, 1));"));

        [Fact]
        public Task Accord_that_splits() => VerifyAsync("""
            using Accord.MachineLearning.Bayes;
            using Accord.MachineLearning.Performance;
            using Accord.Statistics.Distributions.Univariate;

            class Program
            {
                static double Main()
                {
                    var holdOut = new SplitSetValidation<NaiveBayes<NormalDistribution>, double[]> { TrainingSetProportion = 0.8 };
                    return holdOut.[|Learn|](new double[10][], new int[10]).Validation.Value;
                }
            }
            """);

        [Fact]
        public Task A_learner_in_a_field_of_an_object() => VerifyAsync("""
            using Accord.MachineLearning.DecisionTrees;

            class Wines
            {
                private readonly RandomForestLearning _learner = new() { NumberOfTrees = 100 };

                public RandomForest Train(double[][] x, int[] y) => _learner.Learn(x, y);
            }

            class Program
            {
                static void Main()
                {
                    var wines = [|new Wines()|];
                    wines.Train(new double[10][], new int[10]);
                }
            }
            """);

        [Fact]
        public Task Keras() => VerifyAsync("""
            using Tensorflow.Keras.Engine;
            using Tensorflow.NumPy;

            class Program
            {
                static void Main() => [|Train(null!, null!, null!)|];

                static void Train(IModel model, NDArray x, NDArray y) => model.fit(x, y);
            }
            """);
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("manual_seed(1);\nvar net = new Net();\nTrain(net, zeros(100, 4), zeros(100, 1));", "")]
        [InlineData("Seed();\nvar net = new Net();\nTrain(net, zeros(100, 4), zeros(100, 1));", "static void Seed() => torch.random.manual_seed(7);")]
        [InlineData("var net = new Net();\nnet.load(\"net.bin\");\nConsole.WriteLine(net.call(zeros(1, 4)).item<float>());", "")]
        [InlineData("var x = rand(100, 4, generator: new Generator(1));\nConsole.WriteLine(x.sum());", "")]
        [InlineData("var net = new Net();\nnet.load(\"net.bin\");\nnet.call(rand(1, 4).to(float32));\nConsole.WriteLine(net.call(zeros(1, 4)).item<float>());", "")]
        [InlineData("var net = jit.load(\"net.pt\");\n_ = net.forward(randn(1, 4));\nConsole.WriteLine(((Tensor)net.forward(zeros(1, 4))).item<float>());", "")]
        [InlineData("manual_seed(1);\nvar used = torch.seed();\nConsole.WriteLine(used);\nTrain(new Net(), zeros(100, 4), zeros(100, 1));", "")]
        public Task TorchSharp(string main, string members) => VerifyAsync(Torch(main, members));

        [Fact]
        public Task A_model_that_is_loaded_and_gives_gradients_of_its_rows() => VerifyAsync(
            Torch("var net = new Net();\nnet.load(\"net.bin\");\nTrain(net, zeros(1, 4), zeros(1, 1));").Replace("optim.SGD(net.parameters(), 0.1).step();", "Console.WriteLine(x.grad);"));

        [Fact]
        public Task A_library() => VerifyAsync(Torch("").Replace("static void Main", "public static void Run").Replace("public static void Run()\n    {\n", "public static void Run()\n    {\n        Train(new Net(), zeros(100, 4), zeros(100, 1));\n"));

        [Fact]
        public Task A_learner_that_is_seeded_between_its_creation_and_its_training() => VerifyAsync("""
            using Accord.MachineLearning;
            using Accord.Math.Random;

            class Program
            {
                static void Main()
                {
                    var learner = new KMeans(3);
                    Generator.Seed = 1;
                    learner.Learn(new double[10][]);
                }
            }
            """);

        [Fact]
        public Task Seeded_learner_of_Accord_and_a_seeded_state_of_NumSharp() => VerifyAsync("""
            using Accord.MachineLearning;
            using Accord.Math.Random;
            using NumSharp;

            class Program
            {
                static void Main()
                {
                    Generator.Seed = 1;
                    new KMeans(3).Learn(new double[10][]);
                    System.Console.WriteLine(np.random.RandomState(1).randn(4, 3));
                }
            }
            """);

        [Fact]
        public Task A_look_alike() => VerifyAsync("""
            using TorchSharp;

            static class np
            {
                public static class random
                {
                    public static double randn() => 0;
                }
            }

            class Program
            {
                static void Main() => System.Console.WriteLine(np.random.randn() + torch.zeros(1).item<float>());
            }
            """);
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData("// start\nvar net = [|new Net()|];\nTrain(net, zeros(100, 4), zeros(100, 1));", "// start\nmanual_seed(1);\nvar net = new Net();\nTrain(net, zeros(100, 4), zeros(100, 1));")]
        [InlineData("manual_seed(1);\ntorch.[|seed|](); // again\nTrain(new Net(), zeros(100, 4), zeros(100, 1));", "manual_seed(1);\nmanual_seed(1); // again\nTrain(new Net(), zeros(100, 4), zeros(100, 1));")]
        [InlineData("var net = new Net();\n[|manual_seed(1)|];\nTrain(net, zeros(100, 4), zeros(100, 1));", "manual_seed(1);\nvar net = new Net();\nTrain(net, zeros(100, 4), zeros(100, 1));")]
        public Task Seeds_the_library(string before, string after) => VerifyAsync(Torch(before), Torch(after));
    }
}
