// corpus: A recurrent network carries its state from piece to piece of a text, cut loose from the gradients each time.
// library: TorchSharp
// axis: truncated backpropagation, right
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Verses;

public sealed class VerseNet : Module<Tensor, Tensor, (Tensor Scores, Tensor State)>
{
    private readonly Embedding _letters = Embedding(96, 32);
    private readonly GRU _cells = GRU(32, 128, batchFirst: true);
    private readonly Linear _scores = Linear(128, 96);

    public VerseNet() : base("verses") => RegisterComponents();

    public override (Tensor Scores, Tensor State) forward(Tensor text, Tensor state)
    {
        var (output, next) = _cells.call(_letters.call(text), state);
        return (_scores.call(output), next);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(9);
        using var net = new VerseNet();
        using var optimizer = optim.Adam(net.parameters(), 1e-3);
        using var text = load(args[0]);
        using var held = load(args[1]);
        for (var epoch = 0; epoch < 10; epoch++)
        {
            net.train();
            var state = zeros(1, 1, 128);
            for (long at = 0; at + 65 < text.shape[1]; at += 64)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var (scores, next) = net.call(text.narrow(1, at, 64), state);
                var loss = functional.cross_entropy(scores.view(-1, 96), text.narrow(1, at + 1, 64).view(-1));
                loss.backward();
                nn.utils.clip_grad_norm_(net.parameters(), 1.0);
                optimizer.step();
                state.Dispose();
                state = next.detach().MoveToOuterDisposeScope();
            }

            state.Dispose();
        }

        net.eval();
        using (no_grad())
        {
            using var scope = NewDisposeScope();
            var (scores, _) = net.call(held.narrow(1, 0, held.shape[1] - 1), zeros(1, 1, 128));
            var loss = functional.cross_entropy(scores.view(-1, 96), held.narrow(1, 1, held.shape[1] - 1).view(-1));
            File.WriteAllText("held.json", System.Text.Json.JsonSerializer.Serialize(new { loss = loss.item<float>() }));
        }

        net.save("verses.bin");
    }
}
