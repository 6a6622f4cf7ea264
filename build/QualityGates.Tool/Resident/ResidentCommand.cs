using System.CommandLine;
using System.Diagnostics;
using System.IO.Pipes;
using QualityGates.Analysis.Compiling;

namespace QualityGates.Tool.Resident;

/// <summary>The process that stays: answers one request after the other, and ends when nobody asks.</summary>
internal static class ResidentCommand
{
    public const string Name = "resident";
    private const string End = "--end";

    private const long MostMemory = 1L << 30;

    private static readonly TimeSpan MostIdle = TimeSpan.FromHours(1);

    public static Command Make()
    {
        var pipe = new Argument<string?>("pipe") { Description = "Where to listen. Given by the tool itself.", Arity = ArgumentArity.ZeroOrOne };
        var end = new Option<bool>(End) { Description = "Ends the process that answers checks of commits." };
        var command = new Command(Name, "Answers checks of commits until none is asked for in an hour. The tool starts it by itself.") { pipe, end };
        command.SetAction(async (result, cancellation) =>
        {
            if (result.GetValue(end))
            {
                Console.Out.WriteLine(ResidentProcess.Ask([Name, End], starts: false, cancellation) is null ? "None was running." : "Ended.");
                return ExitCode.Clean;
            }

            await Serve(result.GetValue(pipe) ?? ResidentProcess.PipeName(), MostIdle, cancellation);
            return ExitCode.Clean;
        });
        return command;
    }

    /// <param name="name">The name of the pipe.</param>
    /// <param name="patience">How long to wait for a request.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task Serve(string name, TimeSpan patience, CancellationToken cancellation)
    {
        // Nobody reads its own streams, and the folder it was called in may be deleted.
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        NamedPipeServerStream pipe;
        try
        {
            pipe = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.CurrentUserOnly | PipeOptions.Asynchronous);
        }
        catch (IOException)
        {
            return; // Two callers started one each: the other one answers.
        }

        await using (pipe)
        {
            while (await IsAsked(pipe, patience, cancellation) && await Reply(pipe, cancellation))
            {
                // One after the other: a command has the process to itself.
            }
        }
    }

    private static async Task<bool> IsAsked(NamedPipeServerStream pipe, TimeSpan patience, CancellationToken cancellation)
    {
        using var idle = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        idle.CancelAfter(patience);
        try
        {
            await pipe.WaitForConnectionAsync(idle.Token);
            return true;
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or UnauthorizedAccessException)
        {
            return false; // Nobody came, or another user.
        }
    }

    /// <returns>Whether the process is good for another request.</returns>
    private static async Task<bool> Reply(NamedPipeServerStream pipe, CancellationToken cancellation)
    {
        try
        {
            var request = Request.Read(pipe);
            if (request.Arguments is [Name, End])
            {
                new Answer(true, ExitCode.Clean, "", "").Write(pipe);
                return false;
            }

            if (!AnalyzerAssemblies.AreCurrent)
            {
                Answer.Refused.Write(pipe);
                return false;
            }

            using var gone = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var listening = Watch(pipe, gone);
            var answer = await Run(request, gone.Token);
            if (!gone.IsCancellationRequested)
            {
                (SdkCompiler.IsMixed ? Answer.Refused : answer).Write(pipe);
            }

            pipe.Disconnect();
            await listening;
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // The caller went away. The next one gets a process that does not have to wonder what became of this one.
            return false;
        }

        return !SdkCompiler.IsMixed && Process.GetCurrentProcess().WorkingSet64 < MostMemory;
    }

    // A caller sends nothing behind its request: what comes is its end, by Ctrl+C.
    private static async Task Watch(NamedPipeServerStream pipe, CancellationTokenSource gone)
    {
        try
        {
            _ = await pipe.ReadAsync(new byte[1], CancellationToken.None);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or InvalidOperationException)
        {
            // As good as an end.
        }

        try
        {
            await gone.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // Answered already.
        }
    }

    /// <summary>Runs a command as a process of its own would: in the caller's folder, with the caller's variables, written into texts.</summary>
    public static async Task<Answer> Run(Request request, CancellationToken cancellation)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        Use(request.Environment);
        ProjectFolders.Forget();
        Environment.CurrentDirectory = request.Directory;
        Terminal.HasColour = request.HasColour;
        Console.SetOut(output);
        Console.SetError(error);
        try
        {
            var code = await CommandLine.RunAsync(request.Arguments, cancellation);
            return new Answer(true, code, output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(TextWriter.Null);
            Console.SetError(TextWriter.Null);
            Environment.CurrentDirectory = Path.GetTempPath();
        }
    }

    private static void Use(IReadOnlyDictionary<string, string> variables)
    {
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(name => !variables.ContainsKey(name)).ToArray())
        {
            Environment.SetEnvironmentVariable(name, null);
        }

        foreach (var (name, value) in variables)
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }
}
