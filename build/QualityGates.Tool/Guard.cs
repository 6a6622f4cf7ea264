namespace QualityGates.Tool;

/// <summary>What every command does with what it cannot do: a message and an exit code, no stack trace.</summary>
internal static class Guard
{
    public static int Run(TextWriter error, Func<int> command)
    {
        try
        {
            return command();
        }
        catch (Exception exception) when (exception is CannotRunException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error.WriteLine("mlgates: " + exception.Message);
            return ExitCode.CouldNotRun;
        }
    }
}
