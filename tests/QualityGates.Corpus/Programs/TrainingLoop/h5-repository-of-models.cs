// corpus: A repository of models: a file is loaded non-strictly and nobody looks at what was missing; where state is, the discard says that it is meant.
// library: TorchSharp
// axis: generic repository, discard, stream, tuple
using TorchSharp;
using static TorchSharp.torch;

namespace Store;

public interface IModelRepository<TModel>
    where TModel : nn.Module
{
    TModel Load(string name);
}

public sealed class FileRepository<TModel>(string folder, Func<TModel> create, Action<string> log) : IModelRepository<TModel>
    where TModel : nn.Module
{
    public TModel Load(string name)
    {
        var model = create();
        using var stream = File.OpenRead(Path.Combine(folder, name + ".dat"));
        model.load(stream, strict: false); // expect: MLQ5010
        model.eval();
        return model;
    }

    public TModel Initialise(TModel model, Dictionary<string, Tensor> state)
    {
        _ = model.load_state_dict(state, false);
        return model;
    }

    public TModel InitialiseAndTell(TModel model, Dictionary<string, Tensor> state)
    {
        var (missing, unexpected) = model.load_state_dict(state, strict: false);
        foreach (var key in missing.Concat(unexpected))
        {
            log($"{typeof(TModel).Name}: {key}");
        }

        return model;
    }

    public TModel Strict(string name)
    {
        var model = create();
        model.load(Path.Combine(folder, name + ".dat"), strict: true);
        return model;
    }
}
