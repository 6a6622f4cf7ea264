// corpus: A laboratory keeps its Accord models with the library's serializer: by a generic store, through a Lazy, and from the bytes of a database column.
// library: Accord
// axis: generic, Lazy, bytes
using System.Data.Common;
using Accord.IO;
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.VectorMachines;
using Accord.Statistics.Kernels;

namespace Laboratory;

public interface IModelStore<T>
{
    T Get(string name);
}

public sealed class FolderOfModels<T>(string folder) : IModelStore<T>
{
    public T Get(string name) => Serializer.Load<T>(Path.Combine(folder, name + ".accord")); // expect: MLQ7001
}

public sealed class SampleJudge(string modelFile)
{
    private readonly Lazy<RandomForest> _forest = new(() => Serializer.Load<RandomForest>(modelFile)); // expect: MLQ7001

    public int Judge(double[] sample) => _forest.Value.Decide(sample);
}

public sealed class MachinesInTheDatabase(DbConnection connection)
{
    public async Task<SupportVectorMachine<Gaussian>> LatestAsync()
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT body FROM models WHERE kind = 'svm' ORDER BY trained DESC";
        var body = (byte[])(await command.ExecuteScalarAsync())!;
        Serializer.Load(body, out SupportVectorMachine<Gaussian> machine); // expect: MLQ7001
        return machine;
    }
}
