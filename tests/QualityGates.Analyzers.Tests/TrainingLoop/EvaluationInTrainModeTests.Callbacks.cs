using static QualityGates.Analyzers.Tests.TrainingLoop.LoopProgram;

namespace QualityGates.Analyzers.Tests.TrainingLoop;

/// <content>Trainers that run callbacks one after the other.</content>
public static partial class EvaluationInTrainModeTests
{
    /// <summary>A trainer with a list of callbacks, of which one validates and one sets the mode.</summary>
    private static string WithCallbacks(string added, string run, string trained) => WithNetwork($"var trainer = new Trainer(net, optimizer);\n{added}\ntrainer.Run(Batches());", $$"""
        public interface ICallback
        {
            void Starts(Net net);

            void Ends(Net net);
        }

        public sealed class Validates : ICallback
        {
            public void Starts(Net net) => Console.WriteLine();

            public void Ends(Net net) => net.eval();
        }

        public sealed class Trains : ICallback
        {
            public void Starts(Net net) => net.train();

            public void Ends(Net net) => Console.WriteLine();
        }

        public sealed class Trainer(Net net, optim.Optimizer optimizer)
        {
            public List<ICallback> Callbacks { get; } = [];

            public void Add(ICallback callback) => Callbacks.Add(callback);

            public void Run(IEnumerable<(Tensor X, Tensor Y)> batches)
            {
                for (var epoch = 0; epoch < 9; epoch++)
                {
                    {{run.Replace("EVENT", "Starts", StringComparison.Ordinal)}}
                    foreach (var (x, y) in batches)
                    {
                        optimizer.zero_grad();
                        functional.mse_loss({{trained}}, y).backward();
                        optimizer.step();
                    }

                    {{run.Replace("EVENT", "Ends", StringComparison.Ordinal)}}
                }
            }
        }
        """);

    private const string Loops = "foreach (var callback in Callbacks) callback.EVENT(net);";
    private const string Each = "Callbacks.ForEach(callback => callback.EVENT(net));";

    public sealed partial class Reports
    {
        [Theory]
        [InlineData("trainer.Callbacks.Add(new Validates());", Loops)]
        [InlineData("trainer.Callbacks.Add(new Validates());", Each)]
        [InlineData("trainer.Add(new Validates());\nif (args.Length > 0) trainer.Add(new Validates());", Loops)]
        public Task Training_after_a_callback_that_validates(string added, string run) => Test(WithCallbacks(added, run, "net.[|call|](x)")).RunAsync();
    }

    public sealed partial class Guards
    {
        [Theory]
        [InlineData("trainer.Add(new Validates());\ntrainer.Add(new Trains());", Loops)]
        [InlineData("trainer.Add(new Trains());\ntrainer.Callbacks.Add(new Validates());", Each)]
        [InlineData("foreach (var one in new ICallback[] { new Trains(), new Validates() }) trainer.Add(one);", Loops)]
        [InlineData("trainer.Callbacks.AddRange(Given());\nstatic List<ICallback> Given() => new();", Each)]
        [InlineData("trainer.Add(new Validates());\ntrainer.Callbacks.Insert(0, new Trains());", Loops)]
        [InlineData("trainer.Add(new Validates());", "foreach (var callback in Callbacks.Where(callback => net.training)) callback.EVENT(net);")]
        public Task Training_after_a_callback_that_sets_the_mode(string added, string run) => Test(WithCallbacks(added, run, "net.call(x)")).RunAsync();
    }
}
