// corpus: A support vector machine is read by the serializer that builds whatever types the file names; settings are read with type names.
// library: Accord.NET
// axis: generic method, stream, repository
using Accord.IO;
using Accord.MachineLearning.VectorMachines;
using Accord.Statistics.Kernels;

namespace Legacy;

public interface IRepository<T>
{
    T Get(string key);
}

public sealed class MachineRepository(string folder) : IRepository<SupportVectorMachine<Gaussian>>
{
    public SupportVectorMachine<Gaussian> Get(string key)
    {
        using var file = File.OpenRead(Path.Combine(folder, key + ".accord"));
        return Serializer.Load<SupportVectorMachine<Gaussian>>(file); // expect: MLQ7001
    }
}

public sealed class MachineConsumer(IRepository<SupportVectorMachine<Gaussian>> machines)
{
    public bool Decide(double[] features) => machines.Get("current").Decide(features);
}
