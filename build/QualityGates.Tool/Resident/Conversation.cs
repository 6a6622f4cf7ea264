using System.Text;

namespace QualityGates.Tool.Resident;

/// <summary>One command as a process was called with it: all that its answer depends on beside files.</summary>
/// <param name="Arguments">The command line.</param>
/// <param name="Directory">The current directory.</param>
/// <param name="Environment">All variables: git tells a hook its index by them.</param>
/// <param name="HasColour">Whether the caller's terminal shows colours.</param>
internal sealed record Request(IReadOnlyList<string> Arguments, string Directory, IReadOnlyDictionary<string, string> Environment, bool HasColour)
{
    private const int MostStrings = 100_000;

    public static Request OfThisProcess(IReadOnlyList<string> arguments) => new(
        arguments,
        System.Environment.CurrentDirectory,
        System.Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().ToDictionary(pair => (string)pair.Key, pair => (string?)pair.Value ?? "", StringComparer.Ordinal),
        Terminal.HasColour);

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Arguments.Count);
        foreach (var argument in Arguments)
        {
            writer.Write(argument);
        }

        writer.Write(Directory);
        writer.Write(Environment.Count);
        foreach (var (name, value) in Environment)
        {
            writer.Write(name);
            writer.Write(value);
        }

        writer.Write(HasColour);
    }

    /// <exception cref="IOException">The other side went away, or does not speak this language.</exception>
    public static Request Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var arguments = new string[Count(reader)];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = reader.ReadString();
        }

        var directory = reader.ReadString();
        var environment = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var left = Count(reader); left > 0; left--)
        {
            environment[reader.ReadString()] = reader.ReadString();
        }

        return new Request(arguments, directory, environment, reader.ReadBoolean());
    }

    private static int Count(BinaryReader reader) => reader.ReadInt32() is >= 0 and <= MostStrings and var count ? count : throw new IOException("This is no request.");
}

/// <summary>What the command wrote and how it ended.</summary>
/// <param name="IsGiven">Not given: the resident process cannot answer this one, and the caller has to do the work itself.</param>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">What goes to the standard output.</param>
/// <param name="Error">What goes to the standard error.</param>
internal sealed record Answer(bool IsGiven, int ExitCode, string Output, string Error)
{
    public static readonly Answer Refused = new(false, 0, "", "");

    public void Write(Stream stream)
    {
        // In one piece: a caller sees all of an answer or nothing of it.
        using var whole = new MemoryStream();
        using (var writer = new BinaryWriter(whole, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(IsGiven);
            writer.Write(ExitCode);
            writer.Write(Output);
            writer.Write(Error);
        }

        stream.Write(whole.GetBuffer(), 0, (int)whole.Length);
        stream.Flush();
    }

    /// <exception cref="IOException">The other side went away.</exception>
    public static Answer Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        return new Answer(reader.ReadBoolean(), reader.ReadInt32(), reader.ReadString(), reader.ReadString());
    }
}
