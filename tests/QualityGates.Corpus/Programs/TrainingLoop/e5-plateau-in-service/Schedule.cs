// corpus: The factory of another file returns the scheduler that needs the loss; the trainer steps it with the number of the epoch, which it refuses. The one of steps is fine.
// library: TorchSharp
// axis: helper in another file
using TorchSharp;
using static TorchSharp.torch;

namespace Vineyard;

internal static class Schedule
{
    public static optim.lr_scheduler.LRScheduler Patient(optim.Optimizer optimizer) =>
        optim.lr_scheduler.ReduceLROnPlateau(optimizer, "min", patience: 5);

    public static optim.lr_scheduler.LRScheduler Stairs(optim.Optimizer optimizer) =>
        optim.lr_scheduler.StepLR(optimizer, step_size: 20, gamma: 0.3);
}
