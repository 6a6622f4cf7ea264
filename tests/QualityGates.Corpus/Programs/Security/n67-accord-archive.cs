// corpus: An archive of trained machines, generic in what it keeps, writes and reads them as the runtime's own binary format.
// library: Accord.NET
// axis: generic repository, expression-bodied members, stream overload
using Accord.IO;
using Accord.MachineLearning.VectorMachines;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Random;
using Accord.Statistics.Kernels;

var archive = new Archive<MulticlassSupportVectorMachine<Gaussian>>("machines");
if (args is ["restore", var name])
{
    Console.WriteLine(archive[name].Decide([5.1, 3.5, 1.4, 0.2]));
    return;
}

Generator.Seed = 9;
var (inputs, outputs) = Iris.Read("iris.csv");
var (later, truth) = Iris.Read("iris-later.csv");
var teacher = new MulticlassSupportVectorLearning<Gaussian>
{
    Learner = _ => new SequentialMinimalOptimization<Gaussian> { UseKernelEstimation = true },
};
var machine = teacher.Learn(inputs, outputs);
var right = machine.Decide(later).Zip(truth).Count(static pair => pair.First == pair.Second);
Console.WriteLine(right / (double)truth.Length);
Snapshots.Write(machine, "machines/latest.bin");

internal sealed class Archive<T>(string folder)
{
    public T this[string name] => Read(Path.Combine(folder, Path.GetFileName(name) + ".bin"));

    private static T Read(string file)
    {
        using var stream = File.OpenRead(file);
        Serializer.Load(stream, out T value); // expect: MLQ7001
        return value;
    }
}

internal static class Snapshots
{
    public static void Write<T>(T value, string file) => value.Save(file);
}

internal static class Iris
{
    public static (double[][] Inputs, int[] Outputs) Read(string file)
    {
        var rows = File.ReadLines(file).Skip(1).Select(static line => line.Split(',')).ToList();
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        return (
            rows.Select(row => row.Take(4).Select(cell => double.Parse(cell, invariant)).ToArray()).ToArray(),
            rows.Select(row => int.Parse(row[4], invariant)).ToArray());
    }
}
