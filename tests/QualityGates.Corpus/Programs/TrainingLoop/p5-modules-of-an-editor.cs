// corpus: Modules of an editor with eval, train and call, and a scope that is disposed; the names are all they share with a library.
// library: none
// axis: look-alike types
namespace Editor;

public abstract class Module
{
    public bool Training { get; private set; } = true;

    public void eval() => Training = false;

    public void train() => Training = true;

    public abstract string call(string text);
}

public sealed class Dropout(Random random) : Module
{
    public override string call(string text) => Training && random.Next(2) == 0 ? "" : text;
}

public sealed class Chain(List<Module> modules) : Module
{
    public override string call(string text) => modules.Aggregate(text, (current, module) => module.call(current));
}

public static class Torch
{
    public static IDisposable no_grad() => new MemoryStream();
}

public static class Program
{
    public static void Main(string[] args)
    {
        var chain = new Chain([new Dropout(new Random(1)), new Dropout(new Random(2))]);
        chain.train();
        Torch.no_grad();
        foreach (var arg in args)
        {
            Console.WriteLine(chain.call(arg));
        }
    }
}
