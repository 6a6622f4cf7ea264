// corpus: A model kept by the binary formatter of the library is read back from wherever the operator says.
// library: Accord.NET
// axis: generic repository, method group
using Accord.IO;
using Accord.MachineLearning.VectorMachines;
using Accord.Statistics.Kernels;

var repository = new ModelRepository<SupportVectorMachine<Gaussian>>(args.Length > 0 ? args[0] : "models");
var machine = repository.Find("fraud");
Console.WriteLine(machine.Decide([0.2, 1.4, 3.0]));

internal sealed class ModelRepository<T>(string folder)
    where T : class
{
    public T Find(string name)
    {
        var file = Path.Combine(folder, name + ".accord");
        return Serializer.Load<T>(file); // expect: MLQ7001
    }
}
