using QualityGates.References;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Evaluation.ModelNeverEvaluated>;

namespace QualityGates.Analyzers.Tests.Evaluation;

/// <summary>MLQ3001 in the words of other libraries than ML.NET.</summary>
public static class ModelNeverEvaluatedLibrariesTests
{
    private static Task VerifyAsync(string source) => new Verify.Test { TestCode = source, Libraries = MLReferences.All }.RunAsync();

    private static string Torch(string after) => $$"""
        using System.Collections.Generic;
        using TorchSharp;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        class Net : Module<Tensor, Tensor>
        {
            private readonly Module<Tensor, Tensor> _out = Linear(784, 10);

            public Net() : base("net") => RegisterComponents();

            public override Tensor forward(Tensor input) => Last(input.flatten(1));

            private Tensor Last(Tensor input) => _out.call(input);
        }

        class Program
        {
            static void Run(IEnumerable<(Tensor X, Tensor Y)> train, IEnumerable<(Tensor X, Tensor Y)> test)
            {
                var model = new Net();
                var optimizer = optim.SGD(model.parameters(), 0.1);
                for (var epoch = 0; epoch < 3; epoch++)
                {
                    foreach (var (x, y) in train)
                    {
                        optimizer.zero_grad();
                        var error = functional.cross_entropy(model.call(x), y);
                        error.backward();
                        optimizer.step();
                    }
                }

                {{after.Replace("\n", "\n        ")}}
            }
        }
        """;

    public sealed class Reports
    {
        [Fact]
        public Task Keras() => VerifyAsync("""
            using static Tensorflow.KerasApi;

            class Program
            {
                static void Run()
                {
                    var ((xTrain, yTrain), _) = keras.datasets.mnist.load_data();
                    var model = keras.Sequential();
                    model.fit(xTrain, yTrain, epochs: 3);
                    model.[|save|]("digits");
                }
            }
            """);

        [Fact]
        public Task Accord() => VerifyAsync("""
            using Accord.IO;
            using Accord.MachineLearning.DecisionTrees;

            class Program
            {
                static void Run(double[][] inputs, int[] outputs)
                {
                    var forest = new RandomForestLearning { NumberOfTrees = 10 }.Learn(inputs, outputs);
                    forest.[|Save|]("forest.bin");
                }
            }
            """);

        [Fact]
        public Task SharpLearning() => VerifyAsync("""
            using System.IO;
            using SharpLearning.Containers.Matrices;
            using SharpLearning.RandomForest.Learners;

            class Program
            {
                static void Run(F64Matrix observations, double[] targets)
                {
                    var forest = new RegressionRandomForestLearner(trees: 10).Learn(observations, targets);
                    forest.[|Save|](() => new StreamWriter("forest.xml"));
                }
            }
            """);

        [Fact]
        public Task TorchSharp() => VerifyAsync(Torch("model.[|save|](\"net.dat\");"));
    }

    public sealed class Classes
    {
        [Theory]
        [InlineData("", "[|Save|]")]
        [InlineData("public object Test(NDArray x, NDArray y) => _model.evaluate(x, y);", "Save")]
        public Task A_network_that_one_method_trains_and_another_saves(string other, string save) => VerifyAsync($$"""
            using Tensorflow.Keras.Engine;
            using Tensorflow.NumPy;
            using static Tensorflow.KerasApi;

            public sealed class Network
            {
                private readonly IModel _model;

                public Network() => _model = keras.Sequential();

                public void Train(NDArray x, NDArray y) => _model.fit(x, y);

                public void Save(string folder) => _model.{{save.Replace("Save", "save")}}(folder);

                {{other}}
            }
            """);
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("model.fit(x, y, validation_split: 0.1f);\nmodel.save(\"m\");")]
        [InlineData("model.fit(x, y, validation_data: (xTest, yTest));\nmodel.save(\"m\");")]
        [InlineData("model.fit(x, y);\nmodel.evaluate(xTest, yTest);\nmodel.save(\"m\");")]
        [InlineData("model.fit(x, y);\nvar guesses = model.predict(xTest);\nSystem.Console.WriteLine(guesses);\nmodel.save(\"m\");")]
        [InlineData("model.save(\"m\");")]
        public Task Keras_with_validation(string body) => VerifyAsync($$"""
            using static Tensorflow.KerasApi;

            class Program
            {
                static void Run()
                {
                    var ((x, y), (xTest, yTest)) = keras.datasets.mnist.load_data();
                    var model = keras.Sequential();
                    {{body.Replace("\n", "\n        ")}}
                }
            }
            """);

        [Theory]
        [InlineData("foreach (var (x, y) in test)\n{\n    System.Console.WriteLine(model.call(x).argmax(1).eq(y).sum().ToInt64());\n}\nmodel.save(\"net.dat\");")]
        [InlineData("System.Console.WriteLine(model);")]
        public Task TorchSharp_with_a_test_or_without_a_file(string after) => VerifyAsync(Torch(after));

        [Fact]
        public Task Accord_with_a_loss_or_predictions() => VerifyAsync("""
            using System;
            using Accord.IO;
            using Accord.MachineLearning.DecisionTrees;

            class Program
            {
                static void Run(double[][] inputs, int[] outputs, double[][] others)
                {
                    var forest = new RandomForestLearning { NumberOfTrees = 10 }.Learn(inputs, outputs);
                    Console.WriteLine(forest.Decide(others).Length);
                    forest.Save("forest.bin");
                }
            }
            """);

        [Theory]
        [InlineData(" : ILearner<double>", "Learn")]
        [InlineData("", "[|Learn|]")]
        public Task A_learner_gives_back_what_it_fitted(string contract, string learn) => VerifyAsync($$"""
            using SharpLearning.Common.Interfaces;
            using SharpLearning.Containers.Matrices;
            using SharpLearning.RandomForest.Learners;

            public sealed class Forest{{contract}}
            {
                public IPredictorModel<double> Learn(F64Matrix observations, double[] targets) => new RegressionRandomForestLearner().{{learn}}(observations, targets);
            }
            """);
    }
}
