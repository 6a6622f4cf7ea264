using QualityGates.Analysis;

namespace QualityGates.Tool;

/// <summary>The one place where failures become messages and exit codes.</summary>
internal static class Running
{
    /// <summary>Runs a command beside the main thread, so that Ctrl+C reaches it.</summary>
    public static Task<int> Guard(Func<int> command) => Task.Run(() =>
    {
        try
        {
            return command();
        }
        catch (Exception exception) when (Cause(exception) is OperationCanceledException)
        {
            Console.Error.WriteLine("mlgates: stopped.");
            return ExitCode.Stopped;
        }
        catch (Exception exception) when (Cause(exception) is CannotRunException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            Console.Error.WriteLine("mlgates: " + Cause(exception).Message);
            return ExitCode.CouldNotRun;
        }
    });

    private static Exception Cause(Exception exception) => exception is AggregateException { InnerExceptions: [var only, ..] } ? Cause(only) : exception;
}
