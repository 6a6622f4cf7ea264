using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Tides;

public abstract class Experiment<TModel>
    where TModel : nn.Module<Tensor, Tensor>
{
    protected virtual long Seed => 11;

    public void Run(Tensor features, Tensor levels, string report)
    {
        BeforeBuild();
        var cut = features.shape[0] * 3 / 4;
        var end = features.shape[0];
        using var model = Build(features.shape[1]);
        Train(model, features.slice(0, 0, cut, 1), levels.slice(0, 0, cut, 1));
        var (mse, mae) = Score(model, features.slice(0, cut, end, 1), levels.slice(0, cut, end, 1));
        File.WriteAllText(report, JsonSerializer.Serialize(new { Seed, mse, mae }));
    }

    protected abstract TModel Build(long inputs);

    protected abstract void Train(TModel model, Tensor features, Tensor levels);

    private static (double Mse, double Mae) Score(TModel model, Tensor features, Tensor levels)
    {
        model.eval();
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        var error = model.call(features) - levels;
        return (error.pow(2).mean().ToDouble(), error.abs().mean().ToDouble());
    }

    private void BeforeBuild() => manual_seed(Seed);
}
