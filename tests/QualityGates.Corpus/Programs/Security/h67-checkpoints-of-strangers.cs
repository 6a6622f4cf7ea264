// corpus: Formats that run what they hold: a pickled checkpoint named on the command line, a classifier of the binary formatter behind a repository, once direct and once through its library.
// library: TorchSharp, Accord
// axis: generic repository, command line, static helper
using System.Runtime.Serialization.Formatters.Binary;
using Accord.IO;
using Accord.MachineLearning.DecisionTrees;
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

public interface IModelRepository<T>
{
    T Get(string key);
}

public sealed class FormatterRepository<T> : IModelRepository<T>
{
    public T Get(string key)
    {
        using var stream = File.OpenRead(Path.Combine("store", key + ".bin"));
#pragma warning disable SYSLIB0011
        var formatter = new BinaryFormatter();
        return (T)formatter.Deserialize(stream); // expect: MLQ7001
#pragma warning restore SYSLIB0011
    }
}

public sealed class AccordRepository<T> : IModelRepository<T>
{
    public T Get(string key) => Serializer.Load<T>(Path.Combine("store", key + ".accord")); // expect: MLQ7001
}

public static class Program
{
    public static int Main(string[] args)
    {
        var checkpoint = args.Length > 0 ? args[0] : throw new ArgumentException("Name a checkpoint.");
        using var network = nn.Linear(16, 2);
        network.load_py(checkpoint); // expect: MLQ7001
        network.eval();
        using var guard = no_grad();
        using var answer = network.call(zeros(1, 16));

        IModelRepository<DecisionTree> trees = new AccordRepository<DecisionTree>();
        var tree = trees.Get("triage");
        IModelRepository<double[][]> weights = new FormatterRepository<double[][]>();
        return tree.Decide(weights.Get("means")[0]);
    }
}
