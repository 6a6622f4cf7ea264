
namespace QualityGates.Tool;

/// <summary>What every command does with what it cannot do: a message and an exit code, no stack trace.</summary>
internal static class Guard
{
    /// <summary>Beside the main thread, so that Ctrl+C reaches a command that takes long.</summary>
    public static Task<int> RunAsync(TextWriter error, Func<int> command) => Task.Run(() => Run(error, command));

    public static int Run(TextWriter error, Func<int> command)
    {
        try
        {
            return command();
        }
        catch (Exception exception) when (Cause(exception) is OperationCanceledException)
        {
            return Stopped(error);
        }
        catch (Exception exception) when (Cause(exception) is CannotRunException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error.WriteLine("mlgates: " + Cause(exception).Message);
            return ExitCode.CouldNotRun;
        }
    }

    /// <summary>The last words after Ctrl+C, whoever did the work.</summary>
    public static int Stopped(TextWriter error)
    {
        error.WriteLine("mlgates: stopped.");
        return ExitCode.Stopped;
    }

    private static Exception Cause(Exception exception) => exception is AggregateException { InnerExceptions: [var first, ..] } ? Cause(first) : exception;
}
