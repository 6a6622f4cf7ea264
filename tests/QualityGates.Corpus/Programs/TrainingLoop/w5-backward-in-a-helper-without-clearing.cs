// corpus: The loop clips and steps, the helper that computes the loss propagates it, and neither of them clears.
// library: TorchSharp
// axis: private methods, gradient clipping, recurrent network
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Melodies;

public sealed class NoteModel : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> embedding;
    private readonly TorchSharp.Modules.GRU memory;
    private readonly Module<Tensor, Tensor> next;

    public NoteModel(int notes)
        : base(nameof(NoteModel))
    {
        embedding = Embedding(notes, 32);
        memory = GRU(32, 64, batchFirst: true);
        next = Linear(64, notes);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var (output, _) = memory.call(embedding.call(input));
        return next.call(output);
    }
}

public sealed class Composer(NoteModel model, int notes)
{
    public void Study(IEnumerable<Tensor> melodies, double rate)
    {
        using var optimizer = optim.RMSProp(model.parameters(), rate);
        model.train();
        foreach (var melody in melodies)
        {
            using var scope = NewDisposeScope();
            Propagate(melody);
            nn.utils.clip_grad_norm_(model.parameters(), 1.0);
            optimizer.step();
        }
    }

    private void Propagate(Tensor melody)
    {
        var length = melody.shape[1] - 1;
        var scores = model.call(melody.narrow(1, 0, length)).reshape(-1, notes);
        var wanted = melody.narrow(1, 1, length).reshape(-1);
        var loss = functional.cross_entropy(scores, wanted);
        loss.backward(); // expect: MLQ5001
    }
}
