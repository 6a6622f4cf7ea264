// corpus: One optimizer for the body and one for the head, kept in a list. The first loop clears them between backward and step, the second one first; the third one steps only one of a dictionary's.
// library: TorchSharp
// axis: collection
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Harbour;

public class TwoSpeeds
{
    private readonly nn.Module<Tensor, Tensor> _body = nn.Linear(30, 10);
    private readonly nn.Module<Tensor, Tensor> _head = nn.Linear(10, 2);
    private readonly List<optim.Optimizer> _optimizers;
    private readonly Dictionary<string, optim.Optimizer> _named;

    public TwoSpeeds()
    {
        _optimizers = new List<optim.Optimizer>
        {
            optim.Adam(_body.parameters(), 1e-5),
            optim.Adam(_head.parameters(), 1e-3),
        };
        _named = new() { ["body"] = _optimizers[0], ["head"] = _optimizers[1] };
    }

    public void Wrong(IEnumerable<(Tensor X, Tensor Y)> ships)
    {
        foreach (var (x, y) in ships)
        {
            using var scope = torch.NewDisposeScope();
            Loss(x, y).backward();
            foreach (var optimizer in _optimizers)
            {
                optimizer.zero_grad(); // expect: MLQ5002
                optimizer.step();
            }
        }
    }

    public void Right(IEnumerable<(Tensor X, Tensor Y)> ships)
    {
        foreach (var (x, y) in ships)
        {
            using var scope = torch.NewDisposeScope();
            _optimizers.ForEach(o => o.zero_grad());
            Loss(x, y).backward();
            foreach (var optimizer in _optimizers)
            {
                optimizer.step();
            }
        }
    }

    public void HeadOnly(IEnumerable<(Tensor X, Tensor Y)> ships)
    {
        foreach (var (x, y) in ships)
        {
            using var scope = torch.NewDisposeScope();
            _named["head"].zero_grad();
            Loss(x, y).backward();
            _named["head"].step();
        }
    }

    private Tensor Loss(Tensor x, Tensor y) => nn.functional.cross_entropy(_head.call(_body.call(x)), y);
}
