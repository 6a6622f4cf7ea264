// corpus: A trainer switches on determinism that the library does not have, in a generic host that is configured by an action.
// library: TorchSharp
// axis: lambda
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Speech;

internal sealed class TrainingHost
{
    private readonly List<Action> preparations = [];

    public TrainingHost Prepare(Action step)
    {
        preparations.Add(step);
        return this;
    }

    public T Run<T>(Func<T> train)
    {
        foreach (var step in preparations)
        {
            step();
        }

        return train();
    }
}

internal static class Program
{
    private static void Main()
    {
#pragma warning disable CS0618, CS0619
        var accuracy = new TrainingHost()
            .Prepare(() => torch.manual_seed(23))
            .Prepare(() => torch.use_deterministic_algorithms(true)) // expect: MLQ1012
            .Run(Train);
#pragma warning restore CS0618, CS0619
        Console.WriteLine($"accuracy {accuracy:P1}");
    }

    private static double Train()
    {
        var (features, labels) = Recordings.Load("train.bin");
        var (testFeatures, testLabels) = Recordings.Load("test.bin");
        using var network = nn.Sequential(("a", nn.Linear(40, 64)), ("b", nn.ReLU()), ("c", nn.Linear(64, 12)));
        using var optimizer = optim.SGD(network.parameters(), 0.05);
        for (var step = 0; step < 400; step++)
        {
            using var scope = NewDisposeScope();
            network.train();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(network.call(features), labels);
            loss.backward();
            optimizer.step();
        }

        network.eval();
        using var quiet = no_grad();
        return network.call(testFeatures).argmax(1).eq(testLabels).to_type(ScalarType.Float32).mean().ToDouble();
    }
}

internal static class Recordings
{
    public static (Tensor Features, Tensor Labels) Load(string file)
    {
        using var reader = new BinaryReader(File.OpenRead(file));
        var count = reader.ReadInt32();
        var features = new float[count * 40];
        var labels = new long[count];
        for (var i = 0; i < count; i++)
        {
            labels[i] = reader.ReadInt32();
            for (var j = 0; j < 40; j++)
            {
                features[(i * 40) + j] = reader.ReadSingle();
            }
        }

        return (torch.tensor(features).reshape(count, 40), torch.tensor(labels));
    }
}
