// corpus: Scripted modules and a TensorFlow session are opened to look at something small and never released.
// library: TorchSharp, TensorFlow.NET
// axis: static methods, expression, chain
using Tensorflow;
using static Tensorflow.Binding;
using torch = TorchSharp.torch;

namespace Inventory;

public sealed record ModuleFacts(string File, long Parameters, int Inputs);

public static class Catalogue
{
    public static IEnumerable<ModuleFacts> Scan(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.pt").OrderBy(static path => path, StringComparer.Ordinal))
        {
            yield return Describe(file);
        }
    }

    public static NDArrayShape Frozen(string file)
    {
        var graph = new Graph().as_default();
        graph.Import(file);
        var session = tf.Session(graph); // expect: MLQ6004
        var output = graph.OperationByName("softmax").output;
        return new NDArrayShape(session.run(output).shape.ndim);
    }

    private static ModuleFacts Describe(string file)
    {
        var module = torch.jit.load(file); // expect: MLQ6004
        module.eval();
        var parameters = module.parameters().Sum(static parameter => parameter.numel());
        return new ModuleFacts(file, parameters, module.GetNumberOfInputs());
    }
}

public sealed record NDArrayShape(int Rank);
