// corpus: A disposable guard remembers the mode and restores it: evaluation in eval mode, training goes on in train mode.
// library: TorchSharp
// axis: using guard
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Guards;

public readonly struct EvaluationMode : IDisposable
{
    private readonly nn.Module _module;
    private readonly bool _was;
    private readonly IDisposable _grad;

    public EvaluationMode(nn.Module module)
    {
        _module = module;
        _was = module.training;
        module.eval();
        _grad = no_grad();
    }

    public void Dispose()
    {
        _grad.Dispose();
        _module.train(_was);
    }
}

public static class Loop
{
    public static async Task RunAsync(nn.Module<Tensor, Tensor> model, DataLoader train, DataLoader test, TextWriter log)
    {
        manual_seed(8);
        var optimizer = optim.NAdam(model.parameters());
        var bn = model.named_modules().Count(pair => pair.module is BatchNorm1d);
        await log.WriteLineAsync($"{bn} normalizations");
        model.train();
        for (var epoch = 0; epoch < 30; epoch++)
        {
            foreach (var batch in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.cross_entropy(model.call(batch["x"]), batch["y"]).backward();
                optimizer.step();
            }

            await log.WriteLineAsync(FormattableString.Invariant($"{epoch}\t{Accuracy(model, test)}"));
        }
    }

    private static double Accuracy(nn.Module<Tensor, Tensor> model, DataLoader test)
    {
        using var mode = new EvaluationMode(model);
        double sum = 0;
        var count = 0;
        foreach (var batch in test)
        {
            using var scope = NewDisposeScope();
            sum += model.call(batch["x"]).argmax(1).eq(batch["y"]).to(ScalarType.Float32).mean().item<float>();
            count++;
        }

        return sum / count;
    }
}
