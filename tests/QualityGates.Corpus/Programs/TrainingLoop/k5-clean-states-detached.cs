// corpus: The state of a recurrent network is carried from piece to piece: detached, moved out of the scope, and the old one released.
// library: TorchSharp
// axis: field, tuple, nullable
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Carried;

public sealed class Forecaster : nn.Module<Tensor, (Tensor, Tensor)?, (Tensor Output, Tensor H, Tensor C)>
{
    private readonly LSTM _cells = nn.LSTM(4, 32, batchFirst: true);
    private readonly Linear _out = nn.Linear(32, 1);

    public Forecaster()
        : base(nameof(Forecaster)) => RegisterComponents();

    public override (Tensor Output, Tensor H, Tensor C) forward(Tensor input, (Tensor, Tensor)? state)
    {
        var (output, h, c) = _cells.call(input, state);
        return (_out.call(output), h, c);
    }
}

public sealed class Training
{
    private readonly Forecaster _net = new();
    private readonly optim.Optimizer _optimizer;
    private (Tensor H, Tensor C)? _state;

    public Training()
    {
        random.manual_seed(23);
        _optimizer = optim.Adam(_net.parameters(), 1e-3);
    }

    public float Piece(Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        _optimizer.zero_grad();
        var (output, h, c) = _net.call(x, _state);
        var loss = nn.functional.mse_loss(output, y);
        loss.backward();
        _optimizer.step();
        Forget();
        _state = (h.detach().MoveToOuterDisposeScope(), c.detach().MoveToOuterDisposeScope());
        return loss.ToSingle();
    }

    public void Fit(IReadOnlyList<(Tensor X, Tensor Y)> series, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            Forget();
            Console.WriteLine(series.Average(piece => Piece(piece.X, piece.Y)));
        }
    }

    private void Forget()
    {
        _state?.H.Dispose();
        _state?.C.Dispose();
        _state = null;
    }
}
