using System.Text;
using QualityGates.Tool;
using QualityGates.Tool.Resident;

if (Console.IsOutputRedirected)
{
    // Reports are files; the console's own encoding is that of the machine.
    Console.OutputEncoding = new UTF8Encoding(false);
}

using var interruption = new Interruption();
// Before anything else is made: who only asks and prints has little to compile.
return (ResidentProcess.Takes(args) ? ResidentProcess.Run(args, interruption.Token) : null)
    ?? await CommandLine.RunAsync(args, interruption.Token);
