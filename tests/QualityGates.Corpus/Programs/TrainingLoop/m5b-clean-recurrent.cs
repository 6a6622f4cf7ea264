// corpus: Truncated backpropagation with states that are detached and taken out of the scope, and sums of losses as numbers.
// library: TorchSharp
// axis: tuple of states
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Recurrent.Right;

public sealed class Melodies(Embedding notes, LSTM cells, Linear scores, optim.Optimizer optimizer)
{
    private (Tensor H, Tensor C) state = (zeros(2, 1, 64), zeros(2, 1, 64));

    public double Epoch(IEnumerable<(Tensor Notes, Tensor Next)> pieces)
    {
        var sum = 0.0;
        var count = 0;
        foreach (var (input, next) in pieces)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var (output, h, c) = cells.call(notes.call(input), state);
            var loss = nn.functional.cross_entropy(scores.call(output).flatten(0, 1), next.flatten());
            loss.backward();
            nn.utils.clip_grad_norm_(cells.parameters(), 0.25);
            optimizer.step();
            state.H.Dispose();
            state.C.Dispose();
            state = (h.detach().MoveToOuterDisposeScope(), c.detach().MoveToOuterDisposeScope());
            sum += loss.ToDouble();
            count++;
        }

        return sum / count;
    }
}
