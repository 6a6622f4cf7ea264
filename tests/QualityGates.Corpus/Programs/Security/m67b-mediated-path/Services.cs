using Microsoft.ML;
using static TorchSharp.torch;

namespace Models;

public interface IModelResolver
{
    string Resolve(string name);
}

public sealed class FolderResolver(string root) : IModelResolver
{
    public string Resolve(string name) => Path.Combine(root, name.Trim());
}

public sealed class SwapService(IModelResolver resolver)
{
    private static readonly MLContext Context = new(seed: 1);
    private ITransformer? _current;

    public string Swap(global::Swap swap)
    {
        var (path, reason) = Parts(swap);
        _current = Context.Model.Load(path, out _); // expect: MLQ7001
        return $"{_current.GetType().Name}: {reason}";
    }

    private (string Path, string Reason) Parts(global::Swap swap) => (resolver.Resolve(swap.Name), swap.Reason);
}

public sealed class Openers
{
    private readonly Dictionary<string, Func<string, string>> _byExtension;

    public Openers() => _byExtension = new Dictionary<string, Func<string, string>>
    {
        [".pt"] = OpenScript,
    };

    public string Describe(string file)
    {
        var open = _byExtension[Path.GetExtension(file)];
        return open(file);
    }

    private static string OpenScript(string file)
    {
        using var module = jit.load(file); // expect: MLQ7001
        return string.Join(", ", module.named_parameters().Select(parameter => parameter.name));
    }
}
