// corpus: Programs that want gradients or dropout where others must not: saliency, an adversarial attack, Monte Carlo dropout. Nothing is wrong.
// library: TorchSharp
// axis: inference with gradients, explicit training, requires_grad
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Explaining;

public static class Saliency
{
    public static Tensor Map(nn.Module<Tensor, Tensor> net, Tensor image)
    {
        net.eval();
        var input = image.clone().requires_grad_(true);
        var scores = net.call(input);
        scores[0, scores.argmax(1).item<long>()].backward();
        return input.grad!.abs().max(1).values;
    }

    public static Tensor Attack(nn.Module<Tensor, Tensor> net, Tensor image, Tensor label, double epsilon)
    {
        net.eval();
        var input = image.detach().clone();
        input.requires_grad = true;
        var loss = nn.functional.cross_entropy(net.call(input), label);
        net.zero_grad();
        loss.backward();
        using var guard = no_grad();
        return (input + epsilon * input.grad!.sign()).clamp(0, 1).detach();
    }
}

public sealed class Uncertain : nn.Module<Tensor, Tensor>
{
    private readonly Linear hidden = nn.Linear(10, 64);
    private readonly Linear outcome = nn.Linear(64, 1);

    public Uncertain() : base(nameof(Uncertain)) => RegisterComponents();

    // Monte Carlo dropout: on in every mode.
    public override Tensor forward(Tensor x) =>
        outcome.call(nn.functional.dropout(nn.functional.relu(hidden.call(x)), 0.2, training: true));

    public (float Mean, float Deviation) Predict(Tensor x, int draws = 50)
    {
        eval();
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        var all = torch.stack(Enumerable.Range(0, draws).Select(_ => call(x)).ToArray());
        return (all.mean().item<float>(), all.std().item<float>());
    }
}
