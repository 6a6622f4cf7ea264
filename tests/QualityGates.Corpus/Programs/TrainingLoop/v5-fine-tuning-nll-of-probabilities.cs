// corpus: Fine-tuning from an older file: what was not found in it is never looked at, and probabilities go to a loss for their logarithms.
// library: TorchSharp
// axis: method of the module
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tickets;

public sealed class TicketRouter : Module<Tensor, Tensor>
{
    private readonly Embedding _words = Embedding(20000, 96);
    private readonly GRU _gru = GRU(96, 128, batchFirst: true);
    private readonly Linear _queue;

    public TicketRouter(int queues) : base("router")
    {
        _queue = Linear(128, queues);
        RegisterComponents();
    }

    public override Tensor forward(Tensor ids)
    {
        var (_, state) = _gru.call(_words.call(ids));
        return Softmax(1).call(_queue.call(state.squeeze(0))); // expect: MLQ5006
    }

    public void Resume(string file) => load(file, strict: false); // expect: MLQ5010
}

public static class FineTuning
{
    public static void Run(IEnumerable<(Tensor Ids, Tensor Queue)> tickets)
    {
        random.manual_seed(2);
        var router = new TicketRouter(12);
        router.Resume("router-2025.dat");
        var nll = NLLLoss();
        var optimizer = optim.AdamW(router.parameters(), 5e-5);
        router.train();
        foreach (var (ids, queue) in tickets)
        {
            using var d = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nll.call(router.call(ids), queue);
            loss.backward();
            optimizer.step();
        }
    }
}
