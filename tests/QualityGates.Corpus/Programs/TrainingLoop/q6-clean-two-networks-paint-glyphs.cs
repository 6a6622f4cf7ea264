// corpus: A generator and a judge learn in turns, each with an optimizer of its own that clears before its loss is propagated.
// library: TorchSharp
// axis: class, two optimizers
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Glyphs;

public sealed record Turn(double Judge, double Painter);

public sealed class GlyphGame : IDisposable
{
    private const int Noise = 16;
    private readonly Module<Tensor, Tensor> _painter;
    private readonly Module<Tensor, Tensor> _judge;
    private readonly optim.Optimizer _paints;
    private readonly optim.Optimizer _judges;

    public GlyphGame(long seed)
    {
        torch.manual_seed(seed);
        _painter = Sequential(Linear(Noise, 64), ReLU(), Linear(64, 256), Tanh());
        _judge = Sequential(Linear(256, 64), ReLU(), Linear(64, 1));
        _paints = optim.Adam(_painter.parameters(), 2e-4, 0.5);
        _judges = optim.Adam(_judge.parameters(), 2e-4, 0.5);
    }

    public IEnumerable<Turn> Play(IReadOnlyList<Tensor> glyphs, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var real in glyphs)
            {
                yield return PlayOne(real);
            }
        }
    }

    private Turn PlayOne(Tensor real)
    {
        using var scope = NewDisposeScope();
        var ones = torch.ones(real.shape[0], 1);
        var nothing = torch.zeros(real.shape[0], 1);
        var painted = _painter.call(randn(real.shape[0], Noise));

        _judges.zero_grad();
        var judged = Against(real, ones) + Against(painted.detach(), nothing);
        judged.backward();
        _judges.step();

        _paints.zero_grad();
        var fooled = Against(painted, ones);
        fooled.backward();
        _paints.step();
        return new Turn(judged.ToDouble(), fooled.ToDouble());
    }

    private Tensor Against(Tensor glyphs, Tensor wanted) =>
        functional.binary_cross_entropy_with_logits(_judge.call(glyphs), wanted);

    public void Dispose()
    {
        _paints.Dispose();
        _judges.Dispose();
        _painter.Dispose();
        _judge.Dispose();
    }
}
