// corpus: A tool compares networks: the tester sets its file from the name it is given and reads it.
// library: ONNX Runtime
// axis: console, field set by the called method
using Microsoft.ML.OnnxRuntime;

namespace Kernels;

internal sealed class Tester(string folder, string kernel)
{
    public string Filepath { get; private set; } = "";

    public void Test(string name)
    {
        this.Filepath = Path.Combine(folder, name + "__" + kernel + ".onnx");
        using var session = new InferenceSession(this.Filepath);
        Console.WriteLine($"{name}: {session.InputNames.Count} inputs");
    }
}

internal static class Program
{
    private static void Main(string[] names)
    {
        var tester = new Tester("networks", "rbf");
        foreach (var name in names)
        {
            tester.Test(name);
        }
    }
}
