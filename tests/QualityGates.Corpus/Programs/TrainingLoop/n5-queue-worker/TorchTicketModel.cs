using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tickets;

public sealed class TorchTicketModel : ITicketModel, IDisposable
{
    private readonly TicketNet net;

    public TorchTicketModel()
    {
        net = new TicketNet();
        net.load("tickets.dat");
    }

    public int Label(Ticket ticket)
    {
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        return (int)net.call(tensor(ticket.Vector).unsqueeze(0)).argmax(1).item<long>(); // expect: MLQ5003
    }

    public void Dispose() => net.Dispose();
}

internal sealed class TicketNet : Module<Tensor, Tensor>
{
    private readonly Linear first = Linear(384, 128);
    private readonly Dropout drop = Dropout(0.4);
    private readonly Linear second = Linear(128, 9);

    public TicketNet()
        : base(nameof(TicketNet)) => RegisterComponents();

    public override Tensor forward(Tensor x) => second.call(drop.call(functional.relu(first.call(x))));
}
