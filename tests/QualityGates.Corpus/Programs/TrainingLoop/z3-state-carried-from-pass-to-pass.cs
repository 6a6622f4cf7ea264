// corpus: The hidden state goes on from window to window, detached and taken out of the scope of its pass.
// library: TorchSharp
// axis: truncated backpropagation, GRU
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Traffic;

public sealed class FlowTrainer
{
    private readonly GRU cells = GRU(3, 32, batchFirst: true);
    private readonly Linear output = Linear(32, 1);

    public double Fit(IReadOnlyList<(Tensor Window, Tensor Next)> windows)
    {
        random.manual_seed(22);
        using var optimizer = optim.Adam(cells.parameters().Concat(output.parameters()), 2e-3);
        var sum = 0.0;
        var state = zeros(1, 16, 32);
        foreach (var (window, next) in windows)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var (steps, last) = cells.call(window, state);
            var loss = functional.mse_loss(output.call(steps.select(1, -1)), next);
            loss.backward();
            optimizer.step();
            sum += loss.ToDouble();
            state.Dispose();
            state = last.detach().MoveToOuterDisposeScope();
        }

        state.Dispose();
        return sum / windows.Count;
    }
}
