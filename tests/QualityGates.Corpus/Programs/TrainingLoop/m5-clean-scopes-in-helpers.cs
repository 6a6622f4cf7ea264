// corpus: Helpers with scopes that take out what they return: through the scope, through the tensor, by a wrapper with a function, and by disposing of everything else.
// library: TorchSharp
// axis: helper methods with scopes
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Index.Right;

public static class Scoped
{
    public static Tensor Run(Func<Tensor> work)
    {
        using var scope = NewDisposeScope();
        return work().MoveToOuterDisposeScope();
    }

    public static float Number(Func<Tensor> work)
    {
        using var scope = NewDisposeScope();
        return work().item<float>();
    }
}

public sealed class Speaker(nn.Module<Tensor, Tensor> encoder)
{
    private readonly Dictionary<string, Tensor> voices = new(StringComparer.Ordinal);

    public void Enrol(string name, IReadOnlyList<Tensor> takes)
    {
        using var quiet = inference_mode();
        using var scope = NewDisposeScope();
        var voice = stack(takes.Select(take => encoder.call(take)).ToList()).mean([0]);
        voices[name] = voice.DetachFromDisposeScope();
    }

    public string? Recognise(Tensor take)
    {
        using var quiet = inference_mode();
        using var mine = Scoped.Run(() => nn.functional.normalize(encoder.call(take)));
        return voices.MinBy(voice => Scoped.Number(() => (voice.Value - mine).norm())).Key;
    }

    public (Tensor Near, Tensor Far) Triplet(Tensor anchor, Tensor near, Tensor far)
    {
        var scope = NewDisposeScope();
        try
        {
            var middle = encoder.call(anchor);
            return scope.MoveToOuter(
                (middle - encoder.call(near)).pow(2).sum(1),
                (middle - encoder.call(far)).pow(2).sum(1));
        }
        finally
        {
            scope.Dispose();
        }
    }

    public void Train(IReadOnlyList<(Tensor A, Tensor N, Tensor F)> triplets, int epochs)
    {
        using var optimizer = optim.Adam(encoder.parameters(), 1e-4);
        encoder.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (a, n, f) in triplets)
            {
                using var scope = NewDisposeScope();
                var (near, far) = Triplet(a, n, f);
                var loss = nn.functional.relu(near - far + 0.2).mean();
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }
        }
    }
}
