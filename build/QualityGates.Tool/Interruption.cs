using System.Runtime.InteropServices;

namespace QualityGates.Tool;

/// <summary>Ctrl+C and the request to end: the first one stops the command where it can leave everything whole, the second one at once.</summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    public Interruption() => _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        if (_source.IsCancellationRequested)
        {
            return;
        }

        context.Cancel = true;
        // Not here: a command that stops runs what it has registered, and this thread is the signal's.
        _ = Task.Run(_source.Cancel);
        // A command that does not listen is not waited for.
        _ = Task.Delay(Patience).ContinueWith(static _ => Environment.Exit(ExitCode.Stopped), TaskScheduler.Default);
    }
}
